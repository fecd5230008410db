"""JSON Lines of records -> a Parquet file, and the only file that knows Parquet."""

from itertools import islice
from pathlib import Path
from typing import Final

import msgspec
import pyarrow.parquet as pq

from release_extract.output.arrow_schema import make_schema, to_batch
from release_extract.record import Record

#: Records that are held at a time: a row group, which is what readers skip or read as one.
_GROUP: Final = 5_000


def write_parquet(lines: Path, target: Path) -> None:
    """Write the records of ``lines`` to ``target``. Memory does not grow with their number."""
    decoder = msgspec.json.Decoder(Record)
    with lines.open("rb") as file:
        first = file.readline()
        schema = make_schema(evidence=bool(first) and decoder.decode(first).evidence is not msgspec.UNSET)
        file.seek(0)
        with pq.ParquetWriter(target, schema, compression="zstd") as writer:
            while group := list(islice(file, _GROUP)):
                writer.write_batch(to_batch([decoder.decode(line) for line in group], schema))
