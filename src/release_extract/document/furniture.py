"""What stands on a page and is not the release: a table, data only.

``line`` rows match where a line begins with the words, ``whole`` rows where it is nothing but them; the two kinds of
section are headings, and what stands under them tells other things. Forms are compared with the line in lower case,
without the marks around it.
"""

from typing import Final, Literal, NamedTuple

Reach = Literal["line", "whole", "inline_section", "closing_section"]


class Furniture(NamedTuple):
    """Wordings separated by ``;``. A ``closing_section`` runs to the page's end, an ``inline_section`` to prose."""

    name: str
    reach: Reach
    forms: str
    example: str
    counterexample: str


FURNITURE: Final = (
    Furniture(
        "advertisement",
        "line",
        "hide ad; advertisement; advertising; article continues below; report this ad; promoted content; "
        "sponsored content; story continues below",
        "- Advertisement -",
        "Advertisements for stolen bikes were found on his phone.",
    ),
    Furniture(
        "read more",
        "line",
        "read more:; read more; read next:; read also; read:; related:; related news:; related story:; "
        "related stories:; see also:; don't miss:; more:; watch:; next:; listen:",
        "READ MORE: Walker found safe",
        "Reading Crown Court heard the case.",
    ),
    Furniture(
        "subscription",
        "line",
        "sign up to; sign up for; subscribe to; subscribe; get the latest; get our; to have our; download "
        "our; download the; click here; tap here; join our; join the conversation; enter your email; you "
        "can unsubscribe; update your subscriptions; this email was sent; having trouble viewing; "
        "continue reading; log in to; buy a photo; support us",
        "Sign up to our morning newsletter",
        "Signs were put up at the scene.",
    ),
    Furniture(
        "following",
        "line",
        "follow us; follow bbc; follow our; like us on; find us on; like and follow; send your story "
        "ideas; send us your; get in touch with the newsroom; have you got a story",
        "Follow us on social media. Send your story ideas to the newsroom.",
        "Following a trial he was cleared.",
    ),
    Furniture(
        "cookies",
        "line",
        "we use cookies; we use some essential cookies; we'd like to set additional cookies; your cookie "
        "preferences; you can update your cookie; this site uses cookies; this website uses cookies; by "
        "continuing to use; accept all cookies; cookie settings; cookies on; accept cookies; manage "
        "cookies; sorry, there was a technical problem",
        "We use some essential cookies to make our website work.",
        "We used to know him, a neighbour said.",
    ),
    Furniture(
        "site",
        "line",
        "this site is a beta; quickly exit this site; leave this site; skip to; jump to; you are here; "
        "you are in; viewing all; browse latest; channel:; quantcast; topic tags; tags:; topics:; "
        "categories:; filed under; top of page; bottom of page; print this; terms and conditions; privacy "
        "notice; privacy policy; website feedback; all rights reserved; ©; (c) copyright; copyright ©; "
        "copyright 2; we are not responsible for; the bbc is not responsible; the site is not "
        "responsible; this article has been; this page was moved to; this archive; please enable "
        "javascript; javascript; your feedback helps us; an error occurred; [an error occurred; about "
        "sharing; view comments; no comments; posted by; be the first to; report a comment; show "
        "comments; comments are closed",
        "Skip to main content",
        "Back in court on Monday, he was jailed.",
    ),
    Furniture(
        "sharing",
        "whole",
        "share; share this; share this page; share this article; share on facebook; share on twitter; "
        "share via email; tweet; print; print page; email; facebook; twitter; whatsapp; linkedin; copy "
        "link; save; reddit; x; close; menu; search; home; news; sport; video; play video; now playing; image; watch; "
        "gallery; play; hide caption; show caption; more sharing; listen; weather; jobs; contact us; about us; share comments",
        "Share",
        "Shared images were found.",
    ),
    Furniture(
        "kind of page",
        "whole",
        "cloudy; sunny; overcast; showers; press release; news release; news story; media release; news; "
        "release; court reporter; chief reporter; staff; staff reporter; ends; end; breaking; exclusive; "
        "live; -ends-; published; posted",
        "– Ends –",
        "Breaking into cars became a habit.",
    ),
    Furniture(
        "inline list",
        "inline_section",
        "most read; most popular; trending; trending now; recommended for you; recommended; latest news; "
        "latest stories; read next; what to read next; you may also like; you may also want to watch; "
        "popular; top stories; editor's picks; must read; watch and listen; share this page; in other "
        "news; today's top stories; related links; more news",
        "Most Read",
        "Most readers will remember the case.",
    ),
    Furniture(
        "other stories",
        "closing_section",
        "related stories; related news; related articles; related content; related internet links; "
        "related topics; more on this story; more stories; more court results; from around the web; "
        "around the web; see also; internet links; comments; comments: our rules; have your say; "
        "sponsored links; promoted stories; related; more from; blog archive; news archive; related "
        "story; latest headlines; recent news; recent posts; other news; leave a comment; leave a reply; "
        "more like this; you might also like; add comment; previous article; next article",
        "Comments (4)",
        "Comments made by the judge were reported.",
    ),
)

#: How headings begin whose section tells other things, whatever follows: ``More from Essex``, ``Most viewed this week``.
SECTION_STARTS: Final = (
    *(
        "more from ",
        "more in ",
        "more news ",
        "more stories ",
        "most viewed",
        "most read",
        "most popular",
        "most shared",
    ),
    *(
        "latest news ",
        "latest stories ",
        "latest from ",
        "top stories ",
        "recent news ",
        "recent posts ",
        "editor's picks",
    ),
    *("related items", "related articles", "related content", "related links", "related news", "related stories"),
    *("related topics", "related tags", "recommended for ", "you may also ", "you might also "),
)

#: Words that mark a caption: at the start of a line, or (a credit) near its end.
CAPTION_STARTS: Final = (
    "image caption",
    "image source",
    "image copyright",
    "image:",
    "(image:",
    "picture:",
    "(picture",
    "photo:",
    "(photo",
    "pictured:",
    "credit:",
    "caption:",
    "photograph:",
    "pic:",
    "file photo",
    "getty images",
    "silhouette of",
    "image courtesy",
)
CAPTION_CREDITS: Final = (
    "picture:",
    "image:",
    "photo:",
    "pic:",
    "credit:",
    "photograph:",
    "image source,",
    "image caption",
    "image copyright",
    "pictures:",
    "photos:",
)

#: Elements, roles, and words in class names, ids and labels of what surrounds an article on a page.
LAYOUT_TAGS: Final = frozenset(
    {
        "script",
        "style",
        "noscript",
        "template",
        "nav",
        "footer",
        "aside",
        "form",
        "iframe",
        "svg",
        "button",
        "select",
        "object",
        "video",
        "audio",
        "canvas",
        "textarea",
        "dialog",
        "head",
    }
)
LAYOUT_ROLES: Final = frozenset(
    {
        "navigation",
        "banner",
        "contentinfo",
        "complementary",
        "search",
        "dialog",
        "alert",
        "alertdialog",
        "menu",
        "menubar",
    }
)
LAYOUT_WORDS: Final = frozenset(
    {
        "cookie",
        "cookies",
        "consent",
        "gdpr",
        "nav",
        "navigation",
        "navbar",
        "menu",
        "leftnav",
        "rightnav",
        "topnav",
        "subnav",
        "mainnav",
        "sidenav",
        "breadcrumb",
        "breadcrumbs",
        "crumb",
        "crumbs",
        "footer",
        "foot",
        "sidebar",
        "share",
        "sharing",
        "social",
        "related",
        "recommended",
        "recommendations",
        "comments",
        "comment",
        "disqus",
        "promo",
        "promos",
        "advert",
        "adverts",
        "ad",
        "ads",
        "advertisement",
        "newsletter",
        "subscribe",
        "signup",
        "beta",
        "popular",
        "trending",
        "pagination",
        "pager",
        "toolbar",
        "search",
        "login",
        "modal",
        "popup",
        "emergency",
        "noprint",
    }
)
