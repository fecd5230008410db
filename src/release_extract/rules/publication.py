"""Words that say when a release was published. Data only."""

from typing import Final

MONTHS: Final = {
    "january": 1,
    "february": 2,
    "march": 3,
    "april": 4,
    "may": 5,
    "june": 6,
    "july": 7,
    "august": 8,
    "september": 9,
    "october": 10,
    "november": 11,
    "december": 12,
}
#: Shorter forms that are printed beside the first three letters.
MONTH_ABBREVIATIONS: Final = {"sept": 9, "febr": 2}

WEEKDAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
WEEKDAY_ABBREVIATIONS: Final = ("mon", "tues", "tue", "weds", "wed", "thurs", "thur", "thu", "fri", "sat", "sun")

#: Words before a date that say it is the day of publication, wherever in a line they stand.
SURE_LABELS: Final = (
    "published",
    "first published",
    "date published",
    "publication date",
    "date of publication",
    "posted",
    "date posted",
    "issued",
    "date issued",
    "date of issue",
    "release date",
    "date of release",
    "sent this bulletin at",
)
#: The same and words that say it only at the beginning of a line.
PUBLISHED_LABELS: Final = (
    *SURE_LABELS,
    "released",
    "added",
    "created",
    "date",
    "sent",
    "news date",
    "article date",
    "post date",
    "press release",
    "news release",
)
#: Words before a date that say the page was changed then: read where nothing better is printed.
UPDATED_LABELS: Final = ("updated", "last updated", "modified", "last modified", "amended", "last reviewed", "edited")

#: Words right before a date that make it part of a sentence, or another date than that of publication.
PROSE_BEFORE: Final = (
    *("on", "in", "since", "from", "until", "till", "between", "to", "by", "of", "before", "after", "and", "for"),
    *("dated", "starting", "beginning", "ending", "due", "born", "dob", "d.o.b", "d.o.b."),
)

#: Zones that are printed, and minutes ahead of UTC.
ZONES: Final = {"gmt": 0, "utc": 0, "z": 0, "bst": 60, "greenwich mean time": 0, "british summer time": 60}

#: What a site's header prints beside today's date.
WEATHER: Final = (
    *("cloudy", "partly cloudy", "sunny", "sunny intervals", "overcast", "clear", "fair", "windy"),
    *("rain", "light rain", "heavy rain", "showers", "drizzle", "fog", "mist", "snow"),
)
