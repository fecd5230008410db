"""Record -> what is written: each file here knows one format."""
