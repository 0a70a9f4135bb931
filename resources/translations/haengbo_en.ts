<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
    <context>
        <name>DetailsText</name>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Who</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Where</translation>
        </message>
        <message>
            <source>Sums</source>
            <translation>Sums</translation>
        </message>
        <message>
            <source>Also called</source>
            <translation>Also called</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>Post</translation>
        </message>
        <message>
            <source>Mentions</source>
            <translation>Mentions</translation>
        </message>
        <message numerus="yes">
            <source>%n in all</source>
            <translation>
                <numerusform>%n in all</numerusform>
                <numerusform>%n in all</numerusform>
            </translation>
        </message>
        <message>
            <source>Article</source>
            <translation>Article</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Published</translation>
        </message>
        <message>
            <source>Publication day unknown</source>
            <translation>Publication day unknown</translation>
        </message>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>Encoding</translation>
        </message>
        <message numerus="yes">
            <source>%n events</source>
            <translation>
                <numerusform>%n event</numerusform>
                <numerusform>%n events</numerusform>
            </translation>
        </message>
        <message>
            <source>from the words ‘%1’</source>
            <translation>from the words ‘%1’</translation>
        </message>
        <message>
            <source>from the words ‘%1’, %2</source>
            <translation>from the words ‘%1’, %2</translation>
        </message>
        <message numerus="yes">
            <source>%n report(s)</source>
            <translation>
                <numerusform>%n report</numerusform>
                <numerusform>%n reports</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n independent</source>
            <translation>
                <numerusform>%n independent</numerusform>
                <numerusform>%n independent</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n relations</source>
            <translation>
                <numerusform>%n relations</numerusform>
                <numerusform>%n relations</numerusform>
            </translation>
        </message>
        <message>
            <source>Days told</source>
            <translation>Days told</translation>
        </message>
        <message>
            <source>Excerpt</source>
            <translation>Excerpt</translation>
        </message>
        <message>
            <source>Only the beginning was read; what it does not tell may be in the rest.</source>
            <translation>Only the beginning was read; what it does not tell may be in the rest.</translation>
        </message>
        <message>
            <source>Outlet</source>
            <translation>Outlet</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Author</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Address</translation>
        </message>
        <message>
            <source>Archive number</source>
            <translation>Archive number</translation>
        </message>
        <message>
            <source>Left out by the archive</source>
            <translation>Left out by the archive</translation>
        </message>
        <message>
            <source>Key words of the archive</source>
            <translation>Key words of the archive</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>Checked</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
    </context>
    <context>
        <name>GraphWords</name>
        <message numerus="yes">
            <source>%n independent report(s)</source>
            <translation>
                <numerusform>%n independent report</numerusform>
                <numerusform>%n independent reports</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n event(s)</source>
            <translation>
                <numerusform>%n event</numerusform>
                <numerusform>%n events</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>met %n time(s)</source>
            <translation>
                <numerusform>met %n time</numerusform>
                <numerusform>met %n times</numerusform>
            </translation>
        </message>
        <message>
            <source>met</source>
            <translation>met</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>Post</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Meeting</translation>
        </message>
        <message>
            <source>Was there</source>
            <translation>Was there</translation>
        </message>
        <message>
            <source>%1 → %2</source>
            <translation>%1 → %2</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message numerus="yes">
            <source>%n tie(s)</source>
            <translation>
                <numerusform>%n tie</numerusform>
                <numerusform>%n ties</numerusform>
            </translation>
        </message>
        <message>
            <source>holds %1</source>
            <translation>holds %1</translation>
        </message>
        <message>
            <source>new in this time</source>
            <translation>new in this time</translation>
        </message>
        <message numerus="yes">
            <source>%n neighbour(s) not shown</source>
            <translation>
                <numerusform>%n neighbour not shown</numerusform>
                <numerusform>%n neighbours not shown</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Haengbo</name>
        <message>
            <source>'%1' is no size of the form 1920x1080 (100 to 30000 each)</source>
            <translation>'%1' is no size of the form 1920x1080 (100 to 30000 each)</translation>
        </message>
        <message>
            <source>unknown background '%1': white, dark or transparent</source>
            <translation>unknown background '%1': white, dark or transparent</translation>
        </message>
        <message>
            <source>'%1' is no export of the form timeline=picture.png</source>
            <translation>'%1' is no export of the form timeline=picture.png</translation>
        </message>
        <message>
            <source>Lays out who met, visited, agreed or invested with whom, when and where, from Korean news articles.</source>
            <translation>Lays out who met, visited, agreed or invested with whom, when and where, from Korean news articles.</translation>
        </message>
        <message>
            <source>The language of the interface: ko or en.</source>
            <translation>The language of the interface: ko or en.</translation>
        </message>
        <message>
            <source>light or dark; the system's when not given.</source>
            <translation>light or dark; the system's when not given.</translation>
        </message>
        <message>
            <source>The size of exported pictures, as 1920x1080; what shows everything when not given.</source>
            <translation>The size of exported pictures, as 1920x1080; what shows everything when not given.</translation>
        </message>
        <message>
            <source>Pixels a point of exported pictures: 2 for print.</source>
            <translation>Pixels a point of exported pictures: 2 for print.</translation>
        </message>
        <message>
            <source>white, dark or transparent.</source>
            <translation>white, dark or transparent.</translation>
        </message>
        <message>
            <source>The lanes of the timeline: person, organization, place, type, article or none.</source>
            <translation>The lanes of the timeline: person, organization, place, type, article or none.</translation>
        </message>
        <message>
            <source>Files and folders of articles.</source>
            <translation>Files and folders of articles.</translation>
        </message>
        <message>
            <source>'%1' is no scale factor between 0.25 and 10</source>
            <translation>'%1' is no scale factor between 0.25 and 10</translation>
        </message>
        <message>
            <source>unknown theme '%1': light or dark</source>
            <translation>unknown theme '%1': light or dark</translation>
        </message>
        <message>
            <source>Reads Korean news articles and prints what they say: one JSON object an article, one a line
(JSON Lines). Files are printed in the order of their paths, articles of standard input in
theirs. Exit status: 0 all were read, 1 some could not be read, 2 wrong usage.</source>
            <translation>Reads Korean news articles and prints what they say: one JSON object an article, one a line
(JSON Lines). Files are printed in the order of their paths, articles of standard input in
theirs. Exit status: 0 all were read, 1 some could not be read, 2 wrong usage.</translation>
        </message>
        <message>
            <source>'files' (the default), or 'jsonl': articles on standard input, one JSON object a line with the fields id, text and, if known, published.</source>
            <translation>'files' (the default), or 'jsonl': articles on standard input, one JSON object a line with the fields id, text and, if known, published.</translation>
        </message>
        <message>
            <source>The publication day of the files, as YYYY-MM-DD.</source>
            <translation>The publication day of the files, as YYYY-MM-DD.</translation>
        </message>
        <message>
            <source>Read N articles at a time (default: one a processor).</source>
            <translation>Read N articles at a time (default: one a processor).</translation>
        </message>
        <message>
            <source>Print one JSON object that lays all the articles together, instead.</source>
            <translation>Print one JSON object that lays all the articles together, instead.</translation>
        </message>
        <message>
            <source>unknown input format '%1'</source>
            <translation>unknown input format '%1'</translation>
        </message>
        <message>
            <source>with --input-format jsonl the articles come on standard input, not as files</source>
            <translation>with --input-format jsonl the articles come on standard input, not as files</translation>
        </message>
        <message>
            <source>no files given</source>
            <translation>no files given</translation>
        </message>
        <message>
            <source>'%1' is no date of the form YYYY-MM-DD</source>
            <translation>'%1' is no date of the form YYYY-MM-DD</translation>
        </message>
        <message>
            <source>'%1' is no number of articles to read at a time</source>
            <translation>'%1' is no number of articles to read at a time</translation>
        </message>
        <message>
            <source>Write a picture and end, without a display: timeline=FILE.png, graph=FILE.svg, charts.NAME=FILE.pdf; the graph's data as FILE.graphml, .gexf, .dot or .csv. May be given more than once.</source>
            <translation>Write a picture and end, without a display: timeline=FILE.png, graph=FILE.svg, charts.NAME=FILE.pdf; the graph's data as FILE.graphml, .gexf, .dot or .csv. May be given more than once.</translation>
        </message>
        <message>
            <source>Lay all the articles together and write that in another form: %1.</source>
            <translation>Lay all the articles together and write that in another form: %1.</translation>
        </message>
        <message>
            <source>Write to this file, whole or not at all, instead of standard output.</source>
            <translation>Write to this file, whole or not at all, instead of standard output.</translation>
        </message>
        <message>
            <source>unknown form '%1': %2</source>
            <translation>unknown form '%1': %2</translation>
        </message>
        <message>
            <source>--story and --to exclude each other</source>
            <translation>--story and --to exclude each other</translation>
        </message>
        <message>
            <source>--output needs --to</source>
            <translation>--output needs --to</translation>
        </message>
        <message>
            <source>'%1 --help' lists the options.</source>
            <translation>'%1 --help' lists the options.</translation>
        </message>
        <message>
            <source>'%1' is no resolution between 72 and 600</source>
            <translation>'%1' is no resolution between 72 and 600</translation>
        </message>
        <message>
            <source>Dots an inch of exported PNG pictures, 72 to 600; in place of --scale.</source>
            <translation>Dots an inch of exported PNG pictures, 72 to 600; in place of --scale.</translation>
        </message>
        <message>
            <source>Number the marks of the timeline and note the outlet, date and sentence that prove each.</source>
            <translation>Number the marks of the timeline and note the outlet, date and sentence that prove each.</translation>
        </message>
        <message>
            <source>'%1' is no day of the form 2025-02-04</source>
            <translation>'%1' is no day of the form 2025-02-04</translation>
        </message>
        <message>
            <source>Show nothing before this day, as 2025-02-04.</source>
            <translation>Show nothing before this day, as 2025-02-04.</translation>
        </message>
        <message>
            <source>Show nothing after this day.</source>
            <translation>Show nothing after this day.</translation>
        </message>
        <message>
            <source>unknown paper '%1': a4, a3, a4-upright or a3-upright</source>
            <translation>unknown paper '%1': a4, a3, a4-upright or a3-upright</translation>
        </message>
        <message>
            <source>Cut exported PDF into sheets: a4 or a3, lying across, a4-upright or a3-upright; one page when not given.</source>
            <translation>Cut exported PDF into sheets: a4 or a3, lying across, a4-upright or a3-upright; one page when not given.</translation>
        </message>
    </context>
    <context>
        <name>Haengbo::ArticleList</name>
        <message>
            <source>Articles</source>
            <translation>Articles</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>unknown</translation>
        </message>
        <message>
            <source>Publication day: %1</source>
            <translation>Publication day: %1</translation>
        </message>
        <message>
            <source>Set &amp;publication day…</source>
            <translation>Set &amp;publication day…</translation>
        </message>
        <message>
            <source>Show &amp;only these</source>
            <translation>Show &amp;only these</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Close article(s)</source>
            <translation>
                <numerusform>&amp;Close article</numerusform>
                <numerusform>&amp;Close articles</numerusform>
            </translation>
        </message>
        <message>
            <source>The days told for this article differ</source>
            <translation>The days told for this article differ</translation>
        </message>
        <message>
            <source>Only the beginning was read; there may be more events.</source>
            <translation>Only the beginning was read; there may be more events.</translation>
        </message>
        <message>
            <source>Articles that are opened stand here by day.</source>
            <translation>Articles that are opened stand here by day.</translation>
        </message>
        <message numerus="yes">
            <source>%n event(s)</source>
            <translation>
                <numerusform>%n event</numerusform>
                <numerusform>%n events</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Sort by</source>
            <translation>&amp;Sort by</translation>
        </message>
        <message>
            <source>&amp;Day, the oldest first</source>
            <translation>&amp;Day, the oldest first</translation>
        </message>
        <message>
            <source>Day, the &amp;newest first</source>
            <translation>Day, the &amp;newest first</translation>
        </message>
        <message>
            <source>&amp;Title</source>
            <translation>&amp;Title</translation>
        </message>
        <message>
            <source>Number of &amp;events</source>
            <translation>Number of &amp;events</translation>
        </message>
    </context>
    <context>
        <name>Haengbo::ChartsView</name>
        <message>
            <source>Charts</source>
            <translation>Charts</translation>
        </message>
        <message>
            <source>Count by</source>
            <translation>Count by</translation>
        </message>
        <message>
            <source>Fitting steps</source>
            <translation>Fitting steps</translation>
        </message>
        <message>
            <source>By day</source>
            <translation>By day</translation>
        </message>
        <message>
            <source>By week</source>
            <translation>By week</translation>
        </message>
        <message>
            <source>By month</source>
            <translation>By month</translation>
        </message>
        <message>
            <source>By quarter</source>
            <translation>By quarter</translation>
        </message>
        <message>
            <source>Events are counted here by time, person, company and place.
Open articles to see them.</source>
            <translation>Events are counted here by time, person, company and place.
Open articles to see them.</translation>
        </message>
        <message>
            <source>Events over time</source>
            <translation>Events over time</translation>
        </message>
        <message>
            <source>Most named people</source>
            <translation>Most named people</translation>
        </message>
        <message>
            <source>Most named companies</source>
            <translation>Most named companies</translation>
        </message>
        <message>
            <source>Most named places</source>
            <translation>Most named places</translation>
        </message>
        <message>
            <source>Sums of money by company</source>
            <translation>Sums of money by company</translation>
        </message>
        <message>
            <source>Reports by outlet</source>
            <translation>Reports by outlet</translation>
        </message>
        <message>
            <source>Others or nobody</source>
            <translation>Others or nobody</translation>
        </message>
        <message>
            <source>Others</source>
            <translation>Others</translation>
        </message>
        <message>
            <source>at least %1</source>
            <translation>at least %1</translation>
        </message>
        <message>
            <source>%1, in %2; each company taking part counts the whole sum</source>
            <translation>%1, in %2; each company taking part counts the whole sum</translation>
        </message>
        <message numerus="yes">
            <source>%n upper bounds or sums called off are left out</source>
            <translation>
                <numerusform>%n upper bound or sum called off is left out</numerusform>
                <numerusform>%n upper bounds or sums called off are left out</numerusform>
            </translation>
        </message>
        <message>
            <source>Outlet unknown</source>
            <translation>Outlet unknown</translation>
        </message>
        <message>
            <source>Cut bars by</source>
            <translation>Cut bars by</translation>
        </message>
        <message>
            <source>Sums of money</source>
            <translation>Sums of money</translation>
        </message>
        <message>
            <source>Cut by status</source>
            <translation>Cut by status</translation>
        </message>
        <message>
            <source>Cut by type</source>
            <translation>Cut by type</translation>
        </message>
        <message>
            <source>Cut by person</source>
            <translation>Cut by person</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>kind of event, currency</comment>
            <translation>%1, %2</translation>
        </message>
        <message numerus="yes">
            <source>%n events lie outside of these bars or are dated too vaguely for one</source>
            <translation>
                <numerusform>%n event lies outside of these bars or is dated too vaguely for one</numerusform>
                <numerusform>%n events lie outside of these bars or are dated too vaguely for one</numerusform>
            </translation>
        </message>
        <message>
            <source>The filter hides every event.
Take back a filter to see events counted.</source>
            <translation>The filter hides every event.
Take back a filter to see events counted.</translation>
        </message>
        <message>
            <source>No event was found.
The articles that are open tell of none.</source>
            <translation>No event was found.
The articles that are open tell of none.</translation>
        </message>
    </context>
    <context>
        <name>Haengbo::ChipRow</name>
        <message>
            <source>Remove this filter: %1</source>
            <translation>Remove this filter: %1</translation>
        </message>
        <message>
            <source>+%1</source>
            <translation>+%1</translation>
        </message>
        <message numerus="yes">
            <source>%n more filter(s)</source>
            <translation>
                <numerusform>%n more filter</numerusform>
                <numerusform>%n more filters</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Haengbo::ColumnsDialog</name>
        <message>
            <source>Headline</source>
            <translation>Headline</translation>
        </message>
        <message>
            <source>Subtitle</source>
            <translation>Subtitle</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Day</translation>
        </message>
        <message>
            <source>Outlet</source>
            <translation>Outlet</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Author</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Address</translation>
        </message>
        <message>
            <source>Number of the article</source>
            <translation>Number of the article</translation>
        </message>
        <message>
            <source>People in it</source>
            <translation>People in it</translation>
        </message>
        <message>
            <source>Companies in it</source>
            <translation>Companies in it</translation>
        </message>
        <message>
            <source>Places in it</source>
            <translation>Places in it</translation>
        </message>
        <message>
            <source>Key words</source>
            <translation>Key words</translation>
        </message>
        <message>
            <source>Columns of %1</source>
            <translation>Columns of %1</translation>
        </message>
        <message>
            <source>Say what the columns hold. It is remembered for every file that has columns of these names.</source>
            <translation>Say what the columns hold. It is remembered for every file that has columns of these names.</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Column</translation>
        </message>
        <message>
            <source>For example</source>
            <translation>For example</translation>
        </message>
        <message>
            <source>Holds</source>
            <translation>Holds</translation>
        </message>
        <message>
            <source>nothing needed</source>
            <translation>nothing needed</translation>
        </message>
        <message>
            <source>Remember and open</source>
            <translation>Remember and open</translation>
        </message>
    </context>
    <context>
        <name>Haengbo::CorrectionController</name>
        <message>
            <source>&amp;Review what is doubtful</source>
            <translation>&amp;Review what is doubtful</translation>
        </message>
        <message>
            <source>Mark the words in the article first.</source>
            <translation>Mark the words in the article first.</translation>
        </message>
        <message>
            <source>Select an event, a name or a relation to which this can be done.</source>
            <translation>Select an event, a name or a relation to which this can be done.</translation>
        </message>
        <message>
            <source>&amp;Undo: %1</source>
            <translation>&amp;Undo: %1</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Undo</translation>
        </message>
        <message>
            <source>Re&amp;do: %1</source>
            <translation>Re&amp;do: %1</translation>
        </message>
        <message>
            <source>Re&amp;do</source>
            <translation>Re&amp;do</translation>
        </message>
        <message>
            <source>Export the history</source>
            <translation>Export the history</translation>
        </message>
        <message>
            <source>history.csv</source>
            <translation>history.csv</translation>
        </message>
        <message>
            <source>CSV tables (*.csv)</source>
            <translation>CSV tables (*.csv)</translation>
        </message>
        <message>
            <source>Written: %1</source>
            <translation>Written: %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1 · %2 takes it back</source>
            <translation>%1 · %2 takes it back</translation>
        </message>
    </context>
    <context>
        <name>Haengbo::Corrector</name>
        <message>
            <source>&amp;Accept</source>
            <translation>&amp;Accept</translation>
        </message>
        <message>
            <source>&amp;Reject</source>
            <translation>&amp;Reject</translation>
        </message>
        <message>
            <source>&amp;Change…</source>
            <translation>&amp;Change…</translation>
        </message>
        <message>
            <source>&amp;Note…</source>
            <translation>&amp;Note…</translation>
        </message>
        <message>
            <source>Rena&amp;me…</source>
            <translation>Rena&amp;me…</translation>
        </message>
        <message>
            <source>Is the same &amp;as…</source>
            <translation>Is the same &amp;as…</translation>
        </message>
        <message>
            <source>Sp&amp;lit…</source>
            <translation>Sp&amp;lit…</translation>
        </message>
        <message>
            <source>This word is never a &amp;person</source>
            <translation>This word is never a &amp;person</translation>
        </message>
        <message>
            <source>Never &amp;show this name</source>
            <translation>Never &amp;show this name</translation>
        </message>
        <message>
            <source>This is a person</source>
            <translation>This is a person</translation>
        </message>
        <message>
            <source>This is a company</source>
            <translation>This is a company</translation>
        </message>
        <message>
            <source>This is a place</source>
            <translation>This is a place</translation>
        </message>
        <message>
            <source>Add as a &amp;person</source>
            <translation>Add as a &amp;person</translation>
        </message>
        <message>
            <source>Add as a &amp;company</source>
            <translation>Add as a &amp;company</translation>
        </message>
        <message>
            <source>Add as a p&amp;lace</source>
            <translation>Add as a p&amp;lace</translation>
        </message>
        <message>
            <source>Add an &amp;event…</source>
            <translation>Add an &amp;event…</translation>
        </message>
        <message>
            <source>Add a &amp;relation…</source>
            <translation>Add a &amp;relation…</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>A note, for you and your colleagues:</source>
            <translation>A note, for you and your colleagues:</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Rename</translation>
        </message>
        <message>
            <source>The name to show:</source>
            <translation>The name to show:</translation>
        </message>
        <message>
            <source>The same event</source>
            <translation>The same event</translation>
        </message>
        <message>
            <source>‘%1’ is the same event as:</source>
            <translation>‘%1’ is the same event as:</translation>
        </message>
        <message numerus="yes">
            <source>%n mention(s)</source>
            <translation>
                <numerusform>%n mention</numerusform>
                <numerusform>%n mentions</numerusform>
            </translation>
        </message>
        <message>
            <source>The same name</source>
            <translation>The same name</translation>
        </message>
        <message>
            <source>‘%1’ is the same as:</source>
            <translation>‘%1’ is the same as:</translation>
        </message>
        <message>
            <source>Split</source>
            <translation>Split</translation>
        </message>
        <message>
            <source>Check what speaks of another one; it is taken out together:</source>
            <translation>Check what speaks of another one; it is taken out together:</translation>
        </message>
        <message>
            <source>%1 (%2 rows)</source>
            <translation>%1 (%2 rows)</translation>
        </message>
        <message>
            <source>That is too much for a name: mark the name alone.</source>
            <translation>That is too much for a name: mark the name alone.</translation>
        </message>
    </context>
    <context>
        <name>Haengbo::DetailsView</name>
        <message>
            <source>Details</source>
            <translation>Details</translation>
        </message>
        <message>
            <source>Select an event, a company or a passage to see what it is, how its date was worked out and which sentences prove it.</source>
            <translation>Select an event, a company or a passage to see what it is, how its date was worked out and which sentences prove it.</translation>
        </message>
    </context>
    <context>
        <name>Haengbo::DisagreementsList</name>
        <message>
            <source>What does not fit</source>
            <translation>What does not fit</translation>
        </message>
        <message>
            <source>Who says so</source>
            <translation>Who says so</translation>
        </message>
        <message>
            <source>Disagreements</source>
            <translation>Disagreements</translation>
        </message>
        <message>
            <source>Reports that contradict each other</source>
            <translation>Reports that contradict each other</translation>
        </message>
        <message>
            <source>Figures that do not add up</source>
            <translation>Figures that do not add up</translation>
        </message>
        <message numerus="yes">
            <source>%n report(s)</source>
            <translation>
                <numerusform>%n report</numerusform>
                <numerusform>%n reports</numerusform>
            </translation>
        </message>
        <message>
            <source>No two reports contradict each other here, and every figure adds up.</source>
            <translation>No two reports contradict each other here, and every figure adds up.</translation>
        </message>
    </context>
    <context>
        <name>Haengbo::DockTabs</name>
        <message>
            <source>&amp;Window of its own</source>
            <translation>&amp;Window of its own</translation>
        </message>
        <message>
            <source>To the &amp;left</source>
            <translation>To the &amp;left</translation>
        </message>
        <message>
            <source>To the &amp;bottom</source>
            <translation>To the &amp;bottom</translation>
        </message>
        <message>
            <source>To the &amp;right</source>
            <translation>To the &amp;right</translation>
        </message>
        <message>
            <source>&amp;Close this panel</source>
            <translation>&amp;Close this panel</translation>
        </message>
    </context>
    <context>
        <name>Haengbo::EventDialog</name>
        <message>
            <source>Change event</source>
            <translation>Change event</translation>
        </message>
        <message>
            <source>Add an event</source>
            <translation>Add an event</translation>
        </message>
        <message>
            <source>2025-02-04, 2025-02 or 2025; empty when nobody knows</source>
            <translation>2025-02-04, 2025-02 or 2025; empty when nobody knows</translation>
        </message>
        <message>
            <source>the last day; empty when it is open or the same</source>
            <translation>the last day; empty when it is open or the same</translation>
        </message>
        <message>
            <source>names with commas between them</source>
            <translation>names with commas between them</translation>
        </message>
        <message>
            <source>&amp;Type</source>
            <translation>&amp;Type</translation>
        </message>
        <message>
            <source>&amp;Status</source>
            <translation>&amp;Status</translation>
        </message>
        <message>
            <source>&amp;From</source>
            <translation>&amp;From</translation>
        </message>
        <message>
            <source>T&amp;o</source>
            <translation>T&amp;o</translation>
        </message>
        <message>
            <source>Part of &amp;day</source>
            <translation>Part of &amp;day</translation>
        </message>
        <message>
            <source>&amp;Who</source>
            <translation>&amp;Who</translation>
        </message>
        <message>
            <source>W&amp;here</source>
            <translation>W&amp;here</translation>
        </message>
        <message>
            <source>&amp;Note</source>
            <translation>&amp;Note</translation>
        </message>
        <message>
            <source>‘%1’ is no day: write 2025-02-04, 2025-02 or 2025.</source>
            <translation>‘%1’ is no day: write 2025-02-04, 2025-02 or 2025.</translation>
        </message>
        <message>
            <source>A part of the day, or a time as 18:30</source>
            <translation>A part of the day, or a time as 18:30</translation>
        </message>
        <message>
            <source>The last day comes before the first.</source>
            <translation>The last day comes before the first.</translation>
        </message>
        <message>
            <source>‘%1’ is no time of day: choose one or write 18:30.</source>
            <translation>‘%1’ is no time of day: choose one or write 18:30.</translation>
        </message>
        <message>
            <source>&amp;Change</source>
            <translation>&amp;Change</translation>
        </message>
        <message>
            <source>&amp;Add</source>
            <translation>&amp;Add</translation>
        </message>
    </context>
    <context>
        <name>Haengbo::EventList</name>
        <message numerus="yes">
            <source>%n events</source>
            <translation>
                <numerusform>%n event</numerusform>
                <numerusform>%n events</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Haengbo::EventTableModel</name>
        <message>
            <source>From</source>
            <translation>From</translation>
        </message>
        <message>
            <source>To</source>
            <translation>To</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Who</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Where</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Summary</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Reports</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>Checked</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>%1 is no day</source>
            <translation>%1 is no day</translation>
        </message>
    </context>
    <context>
        <name>Haengbo::ExportDialog</name>
        <message>
            <source>Export as picture</source>
            <translation>Export as picture</translation>
        </message>
        <message>
            <source>White</source>
            <translation>White</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dark</translation>
        </message>
        <message>
            <source>Transparent</source>
            <translation>Transparent</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choose…</translation>
        </message>
        <message>
            <source>&amp;Export</source>
            <translation>&amp;Export</translation>
        </message>
        <message>
            <source>&amp;Picture</source>
            <translation>&amp;Picture</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Size</translation>
        </message>
        <message>
            <source>&amp;Background</source>
            <translation>&amp;Background</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;File</translation>
        </message>
        <message>
            <source>%1 × %2 pixels</source>
            <translation>%1 × %2 pixels</translation>
        </message>
        <message>
            <source>%1 was not written. %2</source>
            <translation>%1 was not written. %2</translation>
        </message>
        <message>
            <source>PNG picture</source>
            <translation>PNG picture</translation>
        </message>
        <message>
            <source>SVG drawing</source>
            <translation>SVG drawing</translation>
        </message>
        <message>
            <source>PDF page</source>
            <translation>PDF page</translation>
        </message>
        <message>
            <source>Table of relations, CSV</source>
            <translation>Table of relations, CSV</translation>
        </message>
        <message>
            <source>Graph, %1</source>
            <translation>Graph, %1</translation>
        </message>
        <message>
            <source>Report, HTML</source>
            <translation>Report, HTML</translation>
        </message>
        <message>
            <source> dpi</source>
            <translation> dpi</translation>
        </message>
        <message>
            <source>One page as large as the picture</source>
            <translation>One page as large as the picture</translation>
        </message>
        <message>
            <source>Sheets of A4</source>
            <translation>Sheets of A4</translation>
        </message>
        <message>
            <source>Sheets of A3</source>
            <translation>Sheets of A3</translation>
        </message>
        <message>
            <source>Numbered &amp;notes: outlet, date and sentence to each mark</source>
            <translation>Numbered &amp;notes: outlet, date and sentence to each mark</translation>
        </message>
        <message>
            <source>&amp;Resolution</source>
            <translation>&amp;Resolution</translation>
        </message>
        <message>
            <source>PDF &amp;sheets</source>
            <translation>PDF &amp;sheets</translation>
        </message>
        <message>
            <source>Only the stretch of &amp;time in view</source>
            <translation>Only the stretch of &amp;time in view</translation>
        </message>
        <message>
            <source>Sheets of A4, upright</source>
            <translation>Sheets of A4, upright</translation>
        </message>
        <message>
            <source>Sheets of A3, upright</source>
            <translation>Sheets of A3, upright</translation>
        </message>
        <message>
            <source>Smaller than the %1 × %2 asked for: a PNG can hold no more. SVG and PDF can.</source>
            <translation>Smaller than the %1 × %2 asked for: a PNG can hold no more. SVG and PDF can.</translation>
        </message>
    </context>
    <context>
        <name>Haengbo::FacetList</name>
        <message>
            <source>People</source>
            <translation>People</translation>
        </message>
        <message>
            <source>Companies and organizations</source>
            <translation>Companies and organizations</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Places</translation>
        </message>
        <message>
            <source>Types, outlets, people, companies and places</source>
            <translation>Types, outlets, people, companies and places</translation>
        </message>
        <message>
            <source>Kinds of events</source>
            <translation>Kinds of events</translation>
        </message>
        <message>
            <source>Kinds of relations</source>
            <translation>Kinds of relations</translation>
        </message>
        <message>
            <source>Outlets</source>
            <translation>Outlets</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>not known</translation>
        </message>
        <message numerus="yes">
            <source>%n more: search for them</source>
            <translation>
                <numerusform>%n more: search for it</numerusform>
                <numerusform>%n more: search for them</numerusform>
            </translation>
        </message>
        <message>
            <source>Types, outlets and names of the articles stand here, to filter by.</source>
            <translation>Types, outlets and names of the articles stand here, to filter by.</translation>
        </message>
    </context>
    <context>
        <name>Haengbo::FilterBar</name>
        <message>
            <source>Show or hide: %1</source>
            <translation>Show or hide: %1</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <translation>%1 – %2</translation>
        </message>
        <message numerus="yes">
            <source>%n article(s)</source>
            <translation>
                <numerusform>%n article</numerusform>
                <numerusform>%n articles</numerusform>
            </translation>
        </message>
        <message>
            <source>without a date</source>
            <translation>without a date</translation>
        </message>
        <message>
            <source>only what is new</source>
            <translation>only what is new</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>Filters</translation>
        </message>
        <message>
            <source>More filters, and those you saved</source>
            <translation>More filters, and those you saved</translation>
        </message>
        <message>
            <source>‘%1’</source>
            <translation>‘%1’</translation>
        </message>
        <message>
            <source>outlet not known</source>
            <translation>outlet not known</translation>
        </message>
        <message>
            <source>only confirmed</source>
            <translation>only confirmed</translation>
        </message>
    </context>
    <context>
        <name>Haengbo::FilterController</name>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Only what is &amp;confirmed</source>
            <translation>Only what is &amp;confirmed</translation>
        </message>
        <message>
            <source>Only what has no &amp;date</source>
            <translation>Only what has no &amp;date</translation>
        </message>
        <message>
            <source>Only what is &amp;new (%1)</source>
            <translation>Only what is &amp;new (%1)</translation>
        </message>
        <message>
            <source>Clear &amp;all filters</source>
            <translation>Clear &amp;all filters</translation>
        </message>
        <message>
            <source>&amp;Save these filters…</source>
            <translation>&amp;Save these filters…</translation>
        </message>
        <message>
            <source>&amp;Forget saved filters</source>
            <translation>&amp;Forget saved filters</translation>
        </message>
        <message>
            <source>Save these filters</source>
            <translation>Save these filters</translation>
        </message>
        <message>
            <source>Name:</source>
            <translation>Name:</translation>
        </message>
    </context>
    <context>
        <name>Haengbo::GraphCanvas</name>
        <message>
            <source>Arranging …</source>
            <translation>Arranging …</translation>
        </message>
    </context>
    <context>
        <name>Haengbo::GraphLegend</name>
        <message>
            <source>Shown; click to hide</source>
            <translation>Shown; click to hide</translation>
        </message>
        <message>
            <source>Hidden; click to show</source>
            <translation>Hidden; click to show</translation>
        </message>
        <message>
            <source>Legend of the graph</source>
            <translation>Legend of the graph</translation>
        </message>
        <message>
            <source>new in this time</source>
            <translation>new in this time</translation>
        </message>
    </context>
    <context>
        <name>Haengbo::GraphTableModel</name>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Ties</source>
            <translation>Ties</translation>
        </message>
        <message>
            <source>Ties that end there (degree)</source>
            <translation>Ties that end there (degree)</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Reports</translation>
        </message>
        <message>
            <source>Independent reports of its ties (weighted degree)</source>
            <translation>Independent reports of its ties (weighted degree)</translation>
        </message>
        <message>
            <source>Betweenness</source>
            <translation>Betweenness</translation>
        </message>
        <message>
            <source>Shortest ways between two others that lead through it</source>
            <translation>Shortest ways between two others that lead through it</translation>
        </message>
        <message>
            <source>Component</source>
            <translation>Component</translation>
        </message>
        <message>
            <source>Those that any way leads to have the same number</source>
            <translation>Those that any way leads to have the same number</translation>
        </message>
        <message>
            <source>Community</source>
            <translation>Community</translation>
        </message>
        <message>
            <source>Those more closely tied to one another have the same number</source>
            <translation>Those more closely tied to one another have the same number</translation>
        </message>
    </context>
    <context>
        <name>Haengbo::GraphTimeBrush</name>
        <message>
            <source>All of time</source>
            <translation>All of time</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 to %2</translation>
        </message>
        <message numerus="yes">
            <source>%1: %n relation(s) first reported</source>
            <translation>
                <numerusform>%1: %n relation first reported</numerusform>
                <numerusform>%1: %n relations first reported</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Haengbo::GraphTimeStrip</name>
        <message>
            <source>Time of the relations</source>
            <translation>Time of the relations</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>Play</translation>
        </message>
        <message>
            <source>Stop here</source>
            <translation>Stop here</translation>
        </message>
        <message>
            <source>Play how the relations grew</source>
            <translation>Play how the relations grew</translation>
        </message>
    </context>
    <context>
        <name>Haengbo::GraphView</name>
        <message>
            <source>Free layout</source>
            <translation>Free layout</translation>
        </message>
        <message>
            <source>Rings around one</source>
            <translation>Rings around one</translation>
        </message>
        <message>
            <source>Owners and suppliers on top</source>
            <translation>Owners and suppliers on top</translation>
        </message>
        <message>
            <source>Circle</source>
            <translation>Circle</translation>
        </message>
        <message>
            <source>Layout</source>
            <translation>Layout</translation>
        </message>
        <message>
            <source>Size: ties</source>
            <translation>Size: ties</translation>
        </message>
        <message>
            <source>Size: reports</source>
            <translation>Size: reports</translation>
        </message>
        <message>
            <source>Size: betweenness</source>
            <translation>Size: betweenness</translation>
        </message>
        <message>
            <source>People</source>
            <translation>People</translation>
        </message>
        <message>
            <source>Show people with their posts and meetings</source>
            <translation>Show people with their posts and meetings</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Places</translation>
        </message>
        <message>
            <source>Show places and who was there</source>
            <translation>Show places and who was there</translation>
        </message>
        <message>
            <source>Fit</source>
            <translation>Fit</translation>
        </message>
        <message>
            <source>Show the whole graph (Home)</source>
            <translation>Show the whole graph (Home)</translation>
        </message>
        <message>
            <source>Legend</source>
            <translation>Legend</translation>
        </message>
        <message>
            <source>Graph of relations</source>
            <translation>Graph of relations</translation>
        </message>
        <message>
            <source>No relations yet</source>
            <translation>No relations yet</translation>
        </message>
        <message>
            <source>Around %1</source>
            <translation>Around %1</translation>
        </message>
        <message>
            <source>Who stands with whom</source>
            <translation>Who stands with whom</translation>
        </message>
        <message numerus="yes">
            <source>%n shown</source>
            <translation>
                <numerusform>%n shown</numerusform>
                <numerusform>%n shown</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n tie(s)</source>
            <translation>
                <numerusform>%n tie</numerusform>
                <numerusform>%n ties</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more not shown</source>
            <translation>
                <numerusform>%n more not shown</numerusform>
                <numerusform>%n more not shown</numerusform>
            </translation>
        </message>
        <message>
            <source>show the whole graph</source>
            <translation>show the whole graph</translation>
        </message>
        <message>
            <source>The %1 with the most ties are shown, %2 more are not.</source>
            <translation>The %1 with the most ties are shown, %2 more are not.</translation>
        </message>
        <message>
            <source>show more</source>
            <translation>show more</translation>
        </message>
        <message numerus="yes">
            <source>%n company(ies) without relations left out.</source>
            <translation>
                <numerusform>%n company without relations left out.</numerusform>
                <numerusform>%n companies without relations left out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Show only what is within %n step(s)</source>
            <translation>
                <numerusform>Show only what is within %n step</numerusform>
                <numerusform>Show only what is within %n steps</numerusform>
            </translation>
        </message>
        <message>
            <source>Take subsidiaries out</source>
            <translation>Take subsidiaries out</translation>
        </message>
        <message>
            <source>Put subsidiaries inside</source>
            <translation>Put subsidiaries inside</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>Release</translation>
        </message>
        <message>
            <source>Show the evidence</source>
            <translation>Show the evidence</translation>
        </message>
        <message>
            <source>Show the whole graph</source>
            <translation>Show the whole graph</translation>
        </message>
        <message>
            <source>Arrange anew</source>
            <translation>Arrange anew</translation>
        </message>
        <message>
            <source>No way leads from %1 to %2 over what is shown.</source>
            <translation>No way leads from %1 to %2 over what is shown.</translation>
        </message>
        <message numerus="yes">
            <source>%1 (%n step(s))</source>
            <translation>
                <numerusform>%1 (%n step)</numerusform>
                <numerusform>%1 (%n steps)</numerusform>
            </translation>
        </message>
        <message>
            <source>Shortest way from %1</source>
            <translation>Shortest way from %1</translation>
        </message>
        <message numerus="yes">
            <source>Show %n more neighbour(s)</source>
            <translation>
                <numerusform>Show %n more neighbour</numerusform>
                <numerusform>Show %n more neighbours</numerusform>
            </translation>
        </message>
        <message>
            <source>Hold in its place</source>
            <translation>Hold in its place</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>%1 has no ties in what the filter shows.</source>
            <translation>%1 has no ties in what the filter shows.</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>In force</translation>
        </message>
        <message>
            <source>Leave out what is only planned, possible, called off or denied at that time</source>
            <translation>Leave out what is only planned, possible, called off or denied at that time</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Table</translation>
        </message>
        <message>
            <source>Ties, reports, betweenness, component and community of each as a table</source>
            <translation>Ties, reports, betweenness, component and community of each as a table</translation>
        </message>
        <message>
            <source>‹ Back</source>
            <translation>‹ Back</translation>
        </message>
        <message>
            <source>Show what was shown before (Escape)</source>
            <translation>Show what was shown before (Escape)</translation>
        </message>
        <message>
            <source>Find in the graph</source>
            <translation>Find in the graph</translation>
        </message>
        <message>
            <source>Colour: kind</source>
            <translation>Colour: kind</translation>
        </message>
        <message>
            <source>Colour: community</source>
            <translation>Colour: community</translation>
        </message>
        <message>
            <source>Colour: component</source>
            <translation>Colour: component</translation>
        </message>
        <message>
            <source>Marks</source>
            <translation>Marks</translation>
        </message>
        <message>
            <source>What size and colour of the marks tell</source>
            <translation>What size and colour of the marks tell</translation>
        </message>
        <message>
            <source>Nobody is called ‘%1’ here.</source>
            <translation>Nobody is called ‘%1’ here.</translation>
        </message>
        <message numerus="yes">
            <source>from %n article(s)</source>
            <translation>
                <numerusform>from %n article</numerusform>
                <numerusform>from %n articles</numerusform>
            </translation>
        </message>
        <message>
            <source>larger marks: more ties</source>
            <translation>larger marks: more ties</translation>
        </message>
        <message>
            <source>larger marks: more reports</source>
            <translation>larger marks: more reports</translation>
        </message>
        <message>
            <source>larger marks: more ways lead through them</source>
            <translation>larger marks: more ways lead through them</translation>
        </message>
        <message>
            <source>thicker lines: more independent reports</source>
            <translation>thicker lines: more independent reports</translation>
        </message>
        <message>
            <source>as known on %1</source>
            <translation>as known on %1</translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%n new</numerusform>
                <numerusform>%n new</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 step(s)</source>
            <translation>%1 steps</translation>
        </message>
        <message>
            <source>all of time</source>
            <translation>all of time</translation>
        </message>
        <message>
            <source>Every relation is hidden</source>
            <translation>Every relation is hidden</translation>
        </message>
        <message>
            <source>Take back a filter, or switch off ‘In force’, to see relations again.</source>
            <translation>Take back a filter, or switch off ‘In force’, to see relations again.</translation>
        </message>
        <message>
            <source>Companies that articles tie together stand here: who invests in whom, who supplies, owns, competes or sues. Open articles to see them.</source>
            <translation>Companies that articles tie together stand here: who invests in whom, who supplies, owns, competes or sues. Open articles to see them.</translation>
        </message>
        <message>
            <source>No relation was found</source>
            <translation>No relation was found</translation>
        </message>
        <message>
            <source>The articles that are open tell of none.</source>
            <translation>The articles that are open tell of none.</translation>
        </message>
    </context>
    <context>
        <name>Haengbo::HandoutController</name>
        <message>
            <source>Export &amp;data</source>
            <translation>Export &amp;data</translation>
        </message>
        <message>
            <source>&amp;Only what the filter shows</source>
            <translation>&amp;Only what the filter shows</translation>
        </message>
        <message>
            <source>There is nothing to export yet: open articles first.</source>
            <translation>There is nothing to export yet: open articles first.</translation>
        </message>
        <message>
            <source>Writing %1 …</source>
            <translation>Writing %1 …</translation>
        </message>
        <message>
            <source>Written: %1</source>
            <translation>Written: %1</translation>
        </message>
        <message>
            <source>%1 was not written. %2</source>
            <translation>%1 was not written. %2</translation>
        </message>
        <message>
            <source>Export data</source>
            <translation>Export data</translation>
        </message>
        <message numerus="yes">
            <source>Only the %n event(s) &amp;chosen in the table</source>
            <translation>
                <numerusform>Only the %n event &amp;chosen in the table</numerusform>
                <numerusform>Only the %n events &amp;chosen in the table</numerusform>
            </translation>
        </message>
        <message>
            <source>Only the events &amp;chosen in the table</source>
            <translation>Only the events &amp;chosen in the table</translation>
        </message>
    </context>
    <context>
        <name>Haengbo::HelpWindow</name>
        <message>
            <source>Help</source>
            <translation>Help</translation>
        </message>
        <message>
            <source>First steps</source>
            <translation>First steps</translation>
        </message>
        <message>
            <source>Finding and filtering</source>
            <translation>Finding and filtering</translation>
        </message>
        <message>
            <source>Checking and correcting</source>
            <translation>Checking and correcting</translation>
        </message>
        <message>
            <source>Timeline, graph, tables</source>
            <translation>Timeline, graph, tables</translation>
        </message>
        <message>
            <source>Projects and files</source>
            <translation>Projects and files</translation>
        </message>
        <message>
            <source>How it reads</source>
            <translation>How it reads</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
    </context>
    <context>
        <name>Haengbo::HiddenNote</name>
        <message>
            <source>Show all</source>
            <translation>Show all</translation>
        </message>
        <message>
            <source>Remove all filters</source>
            <translation>Remove all filters</translation>
        </message>
        <message numerus="yes">
            <source>%n event(s) of %1 hidden by filters</source>
            <translation>
                <numerusform>%n of %1 events hidden by filters</numerusform>
                <numerusform>%n of %1 events hidden by filters</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n relation(s) of %1 hidden by filters</source>
            <translation>
                <numerusform>%n of %1 relations hidden by filters</numerusform>
                <numerusform>%n of %1 relations hidden by filters</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Haengbo::HistoryView</name>
        <message>
            <source>Take this one back</source>
            <translation>Take this one back</translation>
        </message>
        <message>
            <source>Export as CSV…</source>
            <translation>Export as CSV…</translation>
        </message>
        <message>
            <source>History</source>
            <translation>History</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>No.</translation>
        </message>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <source>By</source>
            <translation>By</translation>
        </message>
        <message>
            <source>What</source>
            <translation>What</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Now</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>taken back</translation>
        </message>
        <message numerus="yes">
            <source>%n correction(s) wait for words that are gone</source>
            <translation>
                <numerusform>%n correction waits for words that are gone</numerusform>
                <numerusform>%n corrections wait for words that are gone</numerusform>
            </translation>
        </message>
        <message>
            <source>Every correction stands here, and can be taken back.</source>
            <translation>Every correction stands here, and can be taken back.</translation>
        </message>
    </context>
    <context>
        <name>Haengbo::MainWindow</name>
        <message>
            <source>Articles</source>
            <translation>Articles</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Details</translation>
        </message>
        <message>
            <source>Graph</source>
            <translation>Graph</translation>
        </message>
        <message>
            <source>Charts</source>
            <translation>Charts</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Problems</translation>
        </message>
        <message>
            <source>Search and filters</source>
            <translation>Search and filters</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Problems (%1)</source>
            <translation>Problems (%1)</translation>
        </message>
        <message>
            <source>Looking for articles</source>
            <translation>Looking for articles</translation>
        </message>
        <message>
            <source>reading %1 of %2</source>
            <translation>reading %1 of %2</translation>
        </message>
        <message>
            <source>Reading cancelled; everything is as it was before.</source>
            <translation>Reading cancelled; everything is as it was before.</translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) added</source>
            <translation>
                <numerusform>%n article added</numerusform>
                <numerusform>%n articles added</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n article(s)</source>
            <translation>
                <numerusform>%n article</numerusform>
                <numerusform>%n articles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n event(s)</source>
            <translation>
                <numerusform>%n event</numerusform>
                <numerusform>%n events</numerusform>
            </translation>
        </message>
        <message>
            <source>(%1 hidden by filters)</source>
            <translation>(%1 hidden by filters)</translation>
        </message>
        <message numerus="yes">
            <source>%n relation(s)</source>
            <translation>
                <numerusform>%n relation</numerusform>
                <numerusform>%n relations</numerusform>
            </translation>
        </message>
        <message>
            <source>Open articles</source>
            <translation>Open articles</translation>
        </message>
        <message>
            <source>All files (*);;Text files (*.txt *.md)</source>
            <translation>All files (*);;Text files (*.txt *.md)</translation>
        </message>
        <message>
            <source>Open a folder of articles</source>
            <translation>Open a folder of articles</translation>
        </message>
        <message>
            <source>There is no text on the clipboard.</source>
            <translation>There is no text on the clipboard.</translation>
        </message>
        <message>
            <source>Pasted %1</source>
            <translation>Pasted %1</translation>
        </message>
        <message>
            <source>Publication day</source>
            <translation>Publication day</translation>
        </message>
        <message>
            <source>Day of ‘%1’ as YYYY-MM-DD; empty for what the text itself tells:</source>
            <translation>Day of ‘%1’ as YYYY-MM-DD; empty for what the text itself tells:</translation>
        </message>
        <message>
            <source>'%1' is no date of the form YYYY-MM-DD</source>
            <translation>'%1' is no date of the form YYYY-MM-DD</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Timeline</translation>
        </message>
        <message>
            <source>Written: %1</source>
            <translation>Written: %1</translation>
        </message>
        <message>
            <source>Copied as a picture: %1</source>
            <translation>Copied as a picture: %1</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Edit</translation>
        </message>
        <message>
            <source>&amp;Paste as an article</source>
            <translation>&amp;Paste as an article</translation>
        </message>
        <message>
            <source>Copy as a &amp;picture</source>
            <translation>Copy as a &amp;picture</translation>
        </message>
        <message>
            <source>&amp;Search everywhere</source>
            <translation>&amp;Search everywhere</translation>
        </message>
        <message>
            <source>&amp;Find in the article</source>
            <translation>&amp;Find in the article</translation>
        </message>
        <message>
            <source>Clear all fi&amp;lters</source>
            <translation>Clear all fi&amp;lters</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Help</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation>&amp;Keyboard shortcuts</translation>
        </message>
        <message>
            <source>&amp;About Haengbo</source>
            <translation>&amp;About Haengbo</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;File</translation>
        </message>
        <message>
            <source>&amp;Open articles…</source>
            <translation>&amp;Open articles…</translation>
        </message>
        <message>
            <source>Open a &amp;folder…</source>
            <translation>Open a &amp;folder…</translation>
        </message>
        <message>
            <source>Open &amp;recent</source>
            <translation>Open &amp;recent</translation>
        </message>
        <message>
            <source>&amp;Export as picture</source>
            <translation>&amp;Export as picture</translation>
        </message>
        <message>
            <source>&amp;Timeline…</source>
            <translation>&amp;Timeline…</translation>
        </message>
        <message>
            <source>&amp;Graph…</source>
            <translation>&amp;Graph…</translation>
        </message>
        <message>
            <source>&amp;Charts…</source>
            <translation>&amp;Charts…</translation>
        </message>
        <message>
            <source>&amp;Close all articles</source>
            <translation>&amp;Close all articles</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Quit</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;View</translation>
        </message>
        <message>
            <source>People in the &amp;graph</source>
            <translation>People in the &amp;graph</translation>
        </message>
        <message>
            <source>Zoom &amp;in</source>
            <translation>Zoom &amp;in</translation>
        </message>
        <message>
            <source>Zoom &amp;out</source>
            <translation>Zoom &amp;out</translation>
        </message>
        <message>
            <source>&amp;Whole period</source>
            <translation>&amp;Whole period</translation>
        </message>
        <message>
            <source>Larger article te&amp;xt</source>
            <translation>Larger article te&amp;xt</translation>
        </message>
        <message>
            <source>S&amp;maller article text</source>
            <translation>S&amp;maller article text</translation>
        </message>
        <message>
            <source>One &amp;view in the whole window</source>
            <translation>One &amp;view in the whole window</translation>
        </message>
        <message>
            <source>Pa&amp;nels</source>
            <translation>Pa&amp;nels</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>&amp;Go</translation>
        </message>
        <message>
            <source>&amp;Next event</source>
            <translation>&amp;Next event</translation>
        </message>
        <message>
            <source>&amp;Previous event</source>
            <translation>&amp;Previous event</translation>
        </message>
        <message>
            <source>Nothing &amp;selected</source>
            <translation>Nothing &amp;selected</translation>
        </message>
        <message>
            <source>About Haengbo</source>
            <translation>About Haengbo</translation>
        </message>
        <message>
            <source>&lt;h3&gt;Haengbo %1&lt;/h3&gt;&lt;p&gt;Lays out who met, visited, agreed or invested with whom, when and where, from Korean news articles. Everything happens on this machine.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
            <translation>&lt;h3&gt;Haengbo %1&lt;/h3&gt;&lt;p&gt;Lays out who met, visited, agreed or invested with whom, when and where, from Korean news articles. Everything happens on this machine.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>Save the list of pro&amp;blems…</source>
            <translation>Save the list of pro&amp;blems…</translation>
        </message>
        <message numerus="yes">
            <source>%n full text(s) took the place of their excerpts; closing a full text brings the excerpt back.</source>
            <translation>
                <numerusform>%n full text took the place of its excerpt; closing it brings the excerpt back.</numerusform>
                <numerusform>%n full texts took the place of their excerpts; closing one brings its excerpt back.</numerusform>
            </translation>
        </message>
        <message>
            <source>No article in %1 has the title or the address of the excerpt.</source>
            <translation>No article in %1 has the title or the address of the excerpt.</translation>
        </message>
        <message>
            <source>Full text of ‘%1’</source>
            <translation>Full text of ‘%1’</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>All files (*)</translation>
        </message>
        <message>
            <source>Save the list of problems</source>
            <translation>Save the list of problems</translation>
        </message>
        <message>
            <source>problems.tsv</source>
            <translation>problems.tsv</translation>
        </message>
        <message>
            <source>Tables of text (*.tsv);;All files (*)</source>
            <translation>Tables of text (*.tsv);;All files (*)</translation>
        </message>
        <message>
            <source>%1 could not be written: %2</source>
            <translation>%1 could not be written: %2</translation>
        </message>
        <message>
            <source>Columns of a &amp;table…</source>
            <translation>Columns of a &amp;table…</translation>
        </message>
        <message>
            <source>Say what the columns of a table hold</source>
            <translation>Say what the columns of a table hold</translation>
        </message>
        <message>
            <source>Tables (*.csv *.tsv *.xlsx *.json *.jsonl);;All files (*)</source>
            <translation>Tables (*.csv *.tsv *.xlsx *.json *.jsonl);;All files (*)</translation>
        </message>
        <message>
            <source>%1 is no table.</source>
            <translation>%1 is no table.</translation>
        </message>
        <message>
            <source>Disagreements</source>
            <translation>Disagreements</translation>
        </message>
        <message>
            <source>What is new</source>
            <translation>What is new</translation>
        </message>
        <message>
            <source>Disagreements (%1)</source>
            <translation>Disagreements (%1)</translation>
        </message>
        <message>
            <source>What is new (%1)</source>
            <translation>What is new (%1)</translation>
        </message>
        <message>
            <source>Event table</source>
            <translation>Event table</translation>
        </message>
        <message>
            <source>Relation table</source>
            <translation>Relation table</translation>
        </message>
        <message>
            <source>History</source>
            <translation>History</translation>
        </message>
        <message>
            <source>&amp;Correct</source>
            <translation>&amp;Correct</translation>
        </message>
        <message>
            <source>Saved; from now on every change is kept in %1.</source>
            <translation>Saved; from now on every change is kept in %1.</translation>
        </message>
        <message>
            <source>&amp;New project</source>
            <translation>&amp;New project</translation>
        </message>
        <message>
            <source>Open a pro&amp;ject…</source>
            <translation>Open a pro&amp;ject…</translation>
        </message>
        <message>
            <source>&amp;Save the project as…</source>
            <translation>&amp;Save the project as…</translation>
        </message>
        <message>
            <source>Sa&amp;ve</source>
            <translation>Sa&amp;ve</translation>
        </message>
        <message>
            <source>Everything is saved as you go.</source>
            <translation>Everything is saved as you go.</translation>
        </message>
        <message>
            <source>Look for chan&amp;ged files</source>
            <translation>Look for chan&amp;ged files</translation>
        </message>
        <message>
            <source>Open a project</source>
            <translation>Open a project</translation>
        </message>
        <message>
            <source>Projects of Haengbo (*.haengbo);;All files (*)</source>
            <translation>Projects of Haengbo (*.haengbo);;All files (*)</translation>
        </message>
        <message>
            <source>Save the project as</source>
            <translation>Save the project as</translation>
        </message>
        <message>
            <source>Projects of Haengbo (*.haengbo)</source>
            <translation>Projects of Haengbo (*.haengbo)</translation>
        </message>
        <message>
            <source>Facets</source>
            <translation>Facets</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Found</translation>
        </message>
        <message numerus="yes">
            <source>about %n second(s) left</source>
            <translation>
                <numerusform>about %n second left</numerusform>
                <numerusform>about %n seconds left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n minute(s) left</source>
            <translation>
                <numerusform>about %n minute left</numerusform>
                <numerusform>about %n minutes left</numerusform>
            </translation>
        </message>
        <message>
            <source>Find ne&amp;xt</source>
            <translation>Find ne&amp;xt</translation>
        </message>
        <message>
            <source>Find pre&amp;vious</source>
            <translation>Find pre&amp;vious</translation>
        </message>
        <message>
            <source>P&amp;references…</source>
            <translation>P&amp;references…</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Help</translation>
        </message>
        <message>
            <source>Drop articles here to begin. F1 explains, Ctrl+K searches, F8 reviews.</source>
            <translation>Drop articles here to begin. F1 explains, Ctrl+K searches, F8 reviews.</translation>
        </message>
    </context>
    <context>
        <name>Haengbo::NewsList</name>
        <message>
            <source>Show &amp;only these in every view</source>
            <translation>Show &amp;only these in every view</translation>
        </message>
        <message>
            <source>Open more articles to see what they change: events that are new, plans that came true, days that were moved, reports that others confirm.</source>
            <translation>Open more articles to see what they change: events that are new, plans that came true, days that were moved, reports that others confirm.</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Event</translation>
        </message>
        <message>
            <source>What is new</source>
            <translation>What is new</translation>
        </message>
    </context>
    <context>
        <name>Haengbo::NoticeBar</name>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
    </context>
    <context>
        <name>Haengbo::OverviewChart</name>
        <message numerus="yes">
            <source>%n events</source>
            <translation>
                <numerusform>%n event</numerusform>
                <numerusform>%n events</numerusform>
            </translation>
        </message>
        <message>
            <source>Overview of events over time</source>
            <translation>Overview of events over time</translation>
        </message>
        <message numerus="yes">
            <source>%n events before these bars</source>
            <translation>
                <numerusform>%n event before these bars</numerusform>
                <numerusform>%n events before these bars</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n events after these bars</source>
            <translation>
                <numerusform>%n event after these bars</numerusform>
                <numerusform>%n events after these bars</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Haengbo::PickDialog</name>
        <message>
            <source>Type to narrow the list</source>
            <translation>Type to narrow the list</translation>
        </message>
        <message>
            <source>&amp;Split</source>
            <translation>&amp;Split</translation>
        </message>
        <message>
            <source>&amp;Merge</source>
            <translation>&amp;Merge</translation>
        </message>
    </context>
    <context>
        <name>Haengbo::PlaceMargin</name>
        <message>
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
        <message>
            <source>Paragraphs</source>
            <translation>Paragraphs</translation>
        </message>
    </context>
    <context>
        <name>Haengbo::PreferencesDialog</name>
        <message>
            <source>Preferences</source>
            <translation>Preferences</translation>
        </message>
        <message>
            <source>&amp;Look</source>
            <translation>&amp;Look</translation>
        </message>
        <message>
            <source>Lan&amp;guage and dates</source>
            <translation>Lan&amp;guage and dates</translation>
        </message>
        <message>
            <source>&amp;Keys</source>
            <translation>&amp;Keys</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>As the system</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Light</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dark</translation>
        </message>
        <message>
            <source>&amp;Colours:</source>
            <translation>&amp;Colours:</translation>
        </message>
        <message>
            <source>&amp;Type of my own</source>
            <translation>&amp;Type of my own</translation>
        </message>
        <message>
            <source> pt</source>
            <translation> pt</translation>
        </message>
        <message>
            <source>T&amp;ype:</source>
            <translation>T&amp;ype:</translation>
        </message>
        <message>
            <source>&amp;Size:</source>
            <translation>&amp;Size:</translation>
        </message>
        <message>
            <source>S&amp;mooth transitions</source>
            <translation>S&amp;mooth transitions</translation>
        </message>
        <message>
            <source>&amp;Language:</source>
            <translation>&amp;Language:</translation>
        </message>
        <message>
            <source>Another language holds from the next start on.</source>
            <translation>Another language holds from the next start on.</translation>
        </message>
        <message>
            <source>In words, as the language writes them</source>
            <translation>In words, as the language writes them</translation>
        </message>
        <message>
            <source>In digits: 2025-02-04</source>
            <translation>In digits: 2025-02-04</translation>
        </message>
        <message>
            <source>&amp;Dates:</source>
            <translation>&amp;Dates:</translation>
        </message>
    </context>
    <context>
        <name>Haengbo::PrintController</name>
        <message>
            <source>&amp;Print the view…</source>
            <translation>&amp;Print the view…</translation>
        </message>
        <message>
            <source>Print previe&amp;w…</source>
            <translation>Print previe&amp;w…</translation>
        </message>
        <message>
            <source>Print: %1</source>
            <translation>Print: %1</translation>
        </message>
        <message>
            <source>Printed: %1</source>
            <translation>Printed: %1</translation>
        </message>
        <message>
            <source>%1 could not be printed.</source>
            <translation>%1 could not be printed.</translation>
        </message>
        <message>
            <source>Print preview: %1</source>
            <translation>Print preview: %1</translation>
        </message>
    </context>
    <context>
        <name>Haengbo::ProblemsList</name>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <source>Why it could not be read</source>
            <translation>Why it could not be read</translation>
        </message>
        <message>
            <source>&amp;Copy the list</source>
            <translation>&amp;Copy the list</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Problems</translation>
        </message>
        <message>
            <source>It could not be opened: %1</source>
            <translation>It could not be opened: %1</translation>
        </message>
        <message>
            <source>It is a folder.</source>
            <translation>It is a folder.</translation>
        </message>
        <message>
            <source>It is empty.</source>
            <translation>It is empty.</translation>
        </message>
        <message>
            <source>It is larger than what is read at once (%1). Split it and open the parts.</source>
            <translation>It is larger than what is read at once (%1). Split it and open the parts.</translation>
        </message>
        <message>
            <source>Its characters are neither UTF-8, UTF-16 nor Korean windows-949. Save it as UTF-8 and open it again.</source>
            <translation>Its characters are neither UTF-8, UTF-16 nor Korean windows-949. Save it as UTF-8 and open it again.</translation>
        </message>
        <message>
            <source>This kind of file is not read yet. Save it as text and open that.</source>
            <translation>This kind of file is not read yet. Save it as text and open that.</translation>
        </message>
        <message>
            <source>It is damaged: %1</source>
            <translation>It is damaged: %1</translation>
        </message>
        <message>
            <source>No text was found in it.</source>
            <translation>No text was found in it.</translation>
        </message>
        <message>
            <source>The reading was cancelled.</source>
            <translation>The reading was cancelled.</translation>
        </message>
        <message>
            <source>It is locked with a password or sealed. Open it in its own program and save an open copy.</source>
            <translation>It is locked with a password or sealed. Open it in its own program and save an open copy.</translation>
        </message>
        <message>
            <source>This form of the file is not read: %1</source>
            <translation>This form of the file is not read: %1</translation>
        </message>
        <message>
            <source>Reading it took longer than the limit (%1). Split it and open the parts.</source>
            <translation>Reading it took longer than the limit (%1). Split it and open the parts.</translation>
        </message>
        <message>
            <source>It is nested deeper than the limit (%1). Unpack it and open what is inside.</source>
            <translation>It is nested deeper than the limit (%1). Unpack it and open what is inside.</translation>
        </message>
        <message>
            <source>A name inside it leads out of it (%1), so it was left alone.</source>
            <translation>A name inside it leads out of it (%1), so it was left alone.</translation>
        </message>
        <message>
            <source>&amp;Save the list…</source>
            <translation>&amp;Save the list…</translation>
        </message>
        <message>
            <source>Say what its &amp;columns hold…</source>
            <translation>Say what its &amp;columns hold…</translation>
        </message>
        <message>
            <source>It is not in Korean, so nothing was looked for in it.</source>
            <translation>It is not in Korean, so nothing was looked for in it.</translation>
        </message>
        <message>
            <source>Its characters are not Korean windows-949 or valid Unicode (%1). Save it as UTF-8 and open it again.</source>
            <translation>Its characters are not Korean windows-949 or valid Unicode (%1). Save it as UTF-8 and open it again.</translation>
        </message>
        <message>
            <source>It is damaged.</source>
            <translation>It is damaged.</translation>
        </message>
        <message>
            <source>It is a distribution document, which its maker has sealed. Ask the maker for an open copy.</source>
            <translation>It is a distribution document, which its maker has sealed. Ask the maker for an open copy.</translation>
        </message>
        <message>
            <source>This form of the file is not read. Open it in its own program and save it as %1.</source>
            <translation>This form of the file is not read. Open it in its own program and save it as %1.</translation>
        </message>
        <message>
            <source>%1 MB of memory</source>
            <translation>%1 MB of memory</translation>
        </message>
        <message>
            <source>%1 MB unpacked</source>
            <translation>%1 MB unpacked</translation>
        </message>
        <message>
            <source>%1 MB</source>
            <translation>%1 MB</translation>
        </message>
        <message>
            <source>%1 archives</source>
            <translation>%1 archives</translation>
        </message>
        <message>
            <source>%1 attributes</source>
            <translation>%1 attributes</translation>
        </message>
        <message>
            <source>%1 characters in one article</source>
            <translation>%1 characters in one article</translation>
        </message>
        <message>
            <source>%1 characters in one cell</source>
            <translation>%1 characters in one cell</translation>
        </message>
        <message>
            <source>%1 elements</source>
            <translation>%1 elements</translation>
        </message>
        <message>
            <source>%1 pages</source>
            <translation>%1 pages</translation>
        </message>
        <message>
            <source>%1 parts</source>
            <translation>%1 parts</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>It was read as %1, but it is too short to be sure. If it looks wrong, save it as UTF-8 and open it again.</source>
            <translation>It was read as %1, but it is too short to be sure. If it looks wrong, save it as UTF-8 and open it again.</translation>
        </message>
    </context>
    <context>
        <name>Haengbo::ProjectController</name>
        <message>
            <source>The project could not be saved: %1. Save it under another name.</source>
            <translation>The project could not be saved: %1. Save it under another name.</translation>
        </message>
        <message>
            <source>%1 may not be written, so nothing can be corrected in it.</source>
            <translation>%1 may not be written, so nothing can be corrected in it.</translation>
        </message>
        <message>
            <source>%1 was made by a newer version of Haengbo. It can be read here, but not changed: this version would lose what it does not know.</source>
            <translation>%1 was made by a newer version of Haengbo. It can be read here, but not changed: this version would lose what it does not know.</translation>
        </message>
        <message numerus="yes">
            <source>%n article(s)</source>
            <translation>
                <numerusform>%n article</numerusform>
                <numerusform>%n articles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n correction(s)</source>
            <translation>
                <numerusform>%n correction</numerusform>
                <numerusform>%n corrections</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing of worth is lost.</source>
            <translation>Nothing of worth is lost.</translation>
        </message>
        <message>
            <source>Lost: %1.</source>
            <translation>Lost: %1.</translation>
        </message>
        <message>
            <source>%1 is damaged. What could be read is here; the file itself was left as it is. %2 Save the rest under another name to go on.</source>
            <translation>%1 is damaged. What could be read is here; the file itself was left as it is. %2 Save the rest under another name to go on.</translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) read again by the newer engine</source>
            <translation>
                <numerusform>%n article read again by the newer engine</numerusform>
                <numerusform>%n articles read again by the newer engine</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is open in another window. Close it there first.</source>
            <translation>%1 is open in another window. Close it there first.</translation>
        </message>
        <message>
            <source>%1 is no project of Haengbo.</source>
            <translation>%1 is no project of Haengbo.</translation>
        </message>
        <message>
            <source>%1 is so damaged that nothing could be read from it.</source>
            <translation>%1 is so damaged that nothing could be read from it.</translation>
        </message>
        <message>
            <source>%1 cannot be opened: %2</source>
            <translation>%1 cannot be opened: %2</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) changed since they were read.</source>
            <translation>
                <numerusform>%n file changed since it was read.</numerusform>
                <numerusform>%n files changed since they were read.</numerusform>
            </translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Read again</translation>
        </message>
        <message>
            <source>There is unsaved work of %1.</source>
            <translation>There is unsaved work of %1.</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>Open it</translation>
        </message>
        <message>
            <source>Throw it away</source>
            <translation>Throw it away</translation>
        </message>
        <message>
            <source>%1 (read only)</source>
            <translation>%1 (read only)</translation>
        </message>
        <message>
            <source>Haengbo</source>
            <translation>Haengbo</translation>
        </message>
        <message>
            <source>%1 – Haengbo</source>
            <translation>%1 – Haengbo</translation>
        </message>
    </context>
    <context>
        <name>Haengbo::RelationDialog</name>
        <message>
            <source>Change relation</source>
            <translation>Change relation</translation>
        </message>
        <message>
            <source>Add a relation</source>
            <translation>Add a relation</translation>
        </message>
        <message>
            <source>&amp;Who</source>
            <translation>&amp;Who</translation>
        </message>
        <message>
            <source>&amp;With whom, or whom</source>
            <translation>&amp;With whom, or whom</translation>
        </message>
        <message>
            <source>&amp;Type</source>
            <translation>&amp;Type</translation>
        </message>
        <message>
            <source>&amp;Status</source>
            <translation>&amp;Status</translation>
        </message>
        <message>
            <source>&amp;Note</source>
            <translation>&amp;Note</translation>
        </message>
        <message>
            <source>A relation is between two.</source>
            <translation>A relation is between two.</translation>
        </message>
        <message>
            <source>&amp;Change</source>
            <translation>&amp;Change</translation>
        </message>
        <message>
            <source>&amp;Add</source>
            <translation>&amp;Add</translation>
        </message>
    </context>
    <context>
        <name>Haengbo::RelationTableModel</name>
        <message>
            <source>Source of it</source>
            <translation>Source of it</translation>
        </message>
        <message>
            <source>Target of it</source>
            <translation>Target of it</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Reports</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>Checked</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
    </context>
    <context>
        <name>Haengbo::ReviewBar</name>
        <message>
            <source>reports contradict each other</source>
            <translation>reports contradict each other</translation>
        </message>
        <message>
            <source>the machine is not sure</source>
            <translation>the machine is not sure</translation>
        </message>
        <message>
            <source>a sum does not fit its conversion</source>
            <translation>a sum does not fit its conversion</translation>
        </message>
        <message>
            <source>the publication day is inferred</source>
            <translation>the publication day is inferred</translation>
        </message>
        <message>
            <source>no day is told</source>
            <translation>no day is told</translation>
        </message>
        <message>
            <source>one source alone</source>
            <translation>one source alone</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Review</translation>
        </message>
        <message>
            <source>%v of %m checked</source>
            <translation>%v of %m checked</translation>
        </message>
        <message>
            <source>1  Accept</source>
            <translation>1  Accept</translation>
        </message>
        <message>
            <source>2  Reject</source>
            <translation>2  Reject</translation>
        </message>
        <message>
            <source>3  Change…</source>
            <translation>3  Change…</translation>
        </message>
        <message>
            <source>Space  Later</source>
            <translation>Space  Later</translation>
        </message>
        <message>
            <source>Esc  End</source>
            <translation>Esc  End</translation>
        </message>
        <message>
            <source>Everything is checked.</source>
            <translation>Everything is checked.</translation>
        </message>
        <message numerus="yes">
            <source>%n left to check</source>
            <translation>
                <numerusform>%n left to check</numerusform>
                <numerusform>%n left to check</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything that the filters show is checked.</source>
            <translation>Everything that the filters show is checked.</translation>
        </message>
        <message>
            <source>checked already</source>
            <translation>checked already</translation>
        </message>
    </context>
    <context>
        <name>Haengbo::SearchField</name>
        <message>
            <source>Search everywhere</source>
            <translation>Search everywhere</translation>
        </message>
        <message>
            <source>Names, events and sentences of all articles; "a phrase" in quotes</source>
            <translation>Names, events and sentences of all articles; "a phrase" in quotes</translation>
        </message>
    </context>
    <context>
        <name>Haengbo::SearchResults</name>
        <message>
            <source>Show only these</source>
            <translation>Show only these</translation>
        </message>
        <message>
            <source>Let every view show only what has these words</source>
            <translation>Let every view show only what has these words</translation>
        </message>
        <message>
            <source>Search results</source>
            <translation>Search results</translation>
        </message>
        <message>
            <source>What you search stands here: names, events and sentences of all articles. Words may be parts of words; "what is in quotes" is one phrase.</source>
            <translation>What you search stands here: names, events and sentences of all articles. Words may be parts of words; "what is in quotes" is one phrase.</translation>
        </message>
        <message>
            <source>Nothing has ‘%1’.</source>
            <translation>Nothing has ‘%1’.</translation>
        </message>
        <message>
            <source>%1 · %2 · %3</source>
            <translation>%1 · %2 · %3</translation>
        </message>
        <message numerus="yes">
            <source>%n name(s)</source>
            <translation>
                <numerusform>%n name</numerusform>
                <numerusform>%n names</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n event(s)</source>
            <translation>
                <numerusform>%n event</numerusform>
                <numerusform>%n events</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n article(s)</source>
            <translation>
                <numerusform>%n article</numerusform>
                <numerusform>%n articles</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: the first %2 of %3</source>
            <translation>%1: the first %2 of %3</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Names</source>
            <translation>Names</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Events</translation>
        </message>
        <message>
            <source>hidden by filters</source>
            <translation>hidden by filters</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>Articles</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s)</source>
            <translation>
                <numerusform>%n place</numerusform>
                <numerusform>%n places</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Haengbo::ShortcutsPage</name>
        <message>
            <source>As it was</source>
            <translation>As it was</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>What it does</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Keys</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Keyboard shortcuts</translation>
        </message>
        <message>
            <source>New keys</source>
            <translation>New keys</translation>
        </message>
        <message>
            <source>&amp;New keys:</source>
            <translation>&amp;New keys:</translation>
        </message>
        <message>
            <source>No keys</source>
            <translation>No keys</translation>
        </message>
        <message>
            <source>%1 is taken: %2</source>
            <translation>%1 is taken: %2</translation>
        </message>
    </context>
    <context>
        <name>Haengbo::SourceHeader</name>
        <message>
            <source>Publication day unknown</source>
            <translation>Publication day unknown</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>The days told differ: %1</source>
            <translation>The days told differ: %1</translation>
        </message>
        <message>
            <source>Undo the choice</source>
            <translation>Undo the choice</translation>
        </message>
        <message>
            <source>Only the beginning of the article. What is not here may be in the rest.</source>
            <translation>Only the beginning of the article. What is not here may be in the rest.</translation>
        </message>
        <message>
            <source>Attach the full text…</source>
            <translation>Attach the full text…</translation>
        </message>
        <message>
            <source>Paste the full text</source>
            <translation>Paste the full text</translation>
        </message>
    </context>
    <context>
        <name>Haengbo::SourceMargin</name>
        <message>
            <source>Where in the article the events stand</source>
            <translation>Where in the article the events stand</translation>
        </message>
    </context>
    <context>
        <name>Haengbo::SourceText</name>
        <message>
            <source>Article text</source>
            <translation>Article text</translation>
        </message>
    </context>
    <context>
        <name>Haengbo::SourceView</name>
        <message>
            <source>People</source>
            <translation>People</translation>
        </message>
        <message>
            <source>Companies</source>
            <translation>Companies</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Places</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>Times</translation>
        </message>
        <message>
            <source>Sums</source>
            <translation>Sums</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Events</translation>
        </message>
        <message>
            <source>Relations</source>
            <translation>Relations</translation>
        </message>
        <message>
            <source>&lt;b&gt;%1&lt;/b&gt; → %2</source>
            <translation>&lt;b&gt;%1&lt;/b&gt; → %2</translation>
        </message>
        <message>
            <source>The article of whatever is selected stands here, with the words that prove it marked.</source>
            <translation>The article of whatever is selected stands here, with the words that prove it marked.</translation>
        </message>
        <message>
            <source>Show or hide: %1</source>
            <translation>Show or hide: %1</translation>
        </message>
        <message>
            <source>Find in this article</source>
            <translation>Find in this article</translation>
        </message>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n found</numerusform>
                <numerusform>%n found</numerusform>
            </translation>
        </message>
        <message>
            <source>Previous place</source>
            <translation>Previous place</translation>
        </message>
        <message>
            <source>Next place</source>
            <translation>Next place</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Page</translation>
        </message>
        <message>
            <source>Show or hide what belongs to the page: menus, advertisements, footers</source>
            <translation>Show or hide what belongs to the page: menus, advertisements, footers</translation>
        </message>
    </context>
    <context>
        <name>Haengbo::StoryTable</name>
        <message>
            <source>Copy as &amp;TSV</source>
            <translation>Copy as &amp;TSV</translation>
        </message>
        <message>
            <source>What the articles tell stands here row by row; a double click changes a cell.</source>
            <translation>What the articles tell stands here row by row; a double click changes a cell.</translation>
        </message>
        <message>
            <source>The filter hides every row. Take back a filter to see them again.</source>
            <translation>The filter hides every row. Take back a filter to see them again.</translation>
        </message>
    </context>
    <context>
        <name>Haengbo::TimelineActions</name>
        <message>
            <source>Lanes by &amp;person</source>
            <translation>Lanes by &amp;person</translation>
        </message>
        <message>
            <source>Lanes by &amp;company</source>
            <translation>Lanes by &amp;company</translation>
        </message>
        <message>
            <source>Lanes by p&amp;lace</source>
            <translation>Lanes by p&amp;lace</translation>
        </message>
        <message>
            <source>Lanes by &amp;type</source>
            <translation>Lanes by &amp;type</translation>
        </message>
        <message>
            <source>Lanes by &amp;article</source>
            <translation>Lanes by &amp;article</translation>
        </message>
        <message>
            <source>&amp;One lane</source>
            <translation>&amp;One lane</translation>
        </message>
        <message>
            <source>Or&amp;der of the lanes</source>
            <translation>Or&amp;der of the lanes</translation>
        </message>
        <message>
            <source>S&amp;mooth transitions</source>
            <translation>S&amp;mooth transitions</translation>
        </message>
        <message>
            <source>View &amp;back</source>
            <translation>View &amp;back</translation>
        </message>
        <message>
            <source>View &amp;forward</source>
            <translation>View &amp;forward</translation>
        </message>
        <message>
            <source>Go to a &amp;date…</source>
            <translation>Go to a &amp;date…</translation>
        </message>
        <message>
            <source>T&amp;imeline</source>
            <translation>T&amp;imeline</translation>
        </message>
    </context>
    <context>
        <name>Haengbo::TimelineContents</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Timeline</translation>
        </message>
        <message numerus="yes">
            <source>%n events</source>
            <translation>
                <numerusform>%n event</numerusform>
                <numerusform>%n events</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n articles</source>
            <translation>
                <numerusform>%n article</numerusform>
                <numerusform>%n articles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more reports</source>
            <translation>
                <numerusform>and %n more report</numerusform>
                <numerusform>and %n more reports</numerusform>
            </translation>
        </message>
        <message>
            <source>Sources: %1</source>
            <translation>Sources: %1</translation>
        </message>
    </context>
    <context>
        <name>Haengbo::TimelinePages</name>
        <message>
            <source>Earlier and later</source>
            <translation>Earlier and later</translation>
        </message>
        <message>
            <source>Date unknown</source>
            <translation>Date unknown</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
    </context>
    <context>
        <name>Haengbo::TimelinePicture</name>
        <message>
            <source>Earlier and later</source>
            <translation>Earlier and later</translation>
        </message>
        <message>
            <source>Date unknown</source>
            <translation>Date unknown</translation>
        </message>
    </context>
    <context>
        <name>Haengbo::TimelineView</name>
        <message numerus="yes">
            <source>%n events</source>
            <translation>
                <numerusform>%n event</numerusform>
                <numerusform>%n events</numerusform>
            </translation>
        </message>
        <message>
            <source>Events whose day no article tells. Click to see only these.</source>
            <translation>Events whose day no article tells. Click to see only these.</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Timeline</translation>
        </message>
        <message>
            <source>Lanes</source>
            <translation>Lanes</translation>
        </message>
        <message>
            <source>Date unknown</source>
            <translation>Date unknown</translation>
        </message>
        <message>
            <source>The filter hides every event</source>
            <translation>The filter hides every event</translation>
        </message>
        <message>
            <source>Events stand here in time</source>
            <translation>Events stand here in time</translation>
        </message>
        <message>
            <source>Take back a filter to see events again.</source>
            <translation>Take back a filter to see events again.</translation>
        </message>
        <message>
            <source>Open articles to see who did what, and when.</source>
            <translation>Open articles to see who did what, and when.</translation>
        </message>
        <message>
            <source>… Right-click for the whole list.</source>
            <translation>… Right-click for the whole list.</translation>
        </message>
        <message>
            <source>Go to a day, month or year</source>
            <translation>Go to a day, month or year</translation>
        </message>
        <message>
            <source>2025-02, 10/1, 4 Feb 2025</source>
            <translation>2025-02, 10/1, 4 Feb 2025</translation>
        </message>
        <message>
            <source>Collapse all lanes</source>
            <translation>Collapse all lanes</translation>
        </message>
        <message>
            <source>Open all lanes</source>
            <translation>Open all lanes</translation>
        </message>
        <message>
            <source>%1: no event</source>
            <translation>%1: no event</translation>
        </message>
        <message numerus="yes">
            <source>%n events earlier than what is in view</source>
            <translation>
                <numerusform>%n event earlier than what is in view</numerusform>
                <numerusform>%n events earlier than what is in view</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n events later than what is in view</source>
            <translation>
                <numerusform>%n event later than what is in view</numerusform>
                <numerusform>%n events later than what is in view</numerusform>
            </translation>
        </message>
        <message>
            <source>Go to the nearest event before what is in view.</source>
            <translation>Go to the nearest event before what is in view.</translation>
        </message>
        <message>
            <source>Go to the nearest event after what is in view.</source>
            <translation>Go to the nearest event after what is in view.</translation>
        </message>
        <message>
            <source>No event was found</source>
            <translation>No event was found</translation>
        </message>
        <message>
            <source>The articles that are open tell of none.</source>
            <translation>The articles that are open tell of none.</translation>
        </message>
    </context>
    <context>
        <name>Haengbo::Wording</name>
        <message>
            <source>morning</source>
            <translation>morning</translation>
        </message>
        <message>
            <source>midday</source>
            <translation>midday</translation>
        </message>
        <message>
            <source>afternoon</source>
            <translation>afternoon</translation>
        </message>
        <message>
            <source>evening</source>
            <translation>evening</translation>
        </message>
        <message>
            <source>night</source>
            <translation>night</translation>
        </message>
        <message>
            <source>daytime</source>
            <translation>daytime</translation>
        </message>
        <message>
            <source>spring %1</source>
            <translation>spring %1</translation>
        </message>
        <message>
            <source>summer %1</source>
            <translation>summer %1</translation>
        </message>
        <message>
            <source>autumn %1</source>
            <translation>autumn %1</translation>
        </message>
        <message>
            <source>winter %1</source>
            <translation>winter %1</translation>
        </message>
        <message>
            <source>won</source>
            <translation>won</translation>
        </message>
        <message>
            <source>US dollars</source>
            <translation>US dollars</translation>
        </message>
        <message>
            <source>euros</source>
            <translation>euros</translation>
        </message>
        <message>
            <source>yen</source>
            <translation>yen</translation>
        </message>
        <message>
            <source>yuan</source>
            <translation>yuan</translation>
        </message>
        <message>
            <source>pounds</source>
            <translation>pounds</translation>
        </message>
        <message>
            <source>Visit</source>
            <translation>Visit</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Meeting</translation>
        </message>
        <message>
            <source>Gathering</source>
            <translation>Gathering</translation>
        </message>
        <message>
            <source>Announcement</source>
            <translation>Announcement</translation>
        </message>
        <message>
            <source>Agreement</source>
            <translation>Agreement</translation>
        </message>
        <message>
            <source>Investment</source>
            <translation>Investment</translation>
        </message>
        <message>
            <source>Founding</source>
            <translation>Founding</translation>
        </message>
        <message>
            <source>Launch</source>
            <translation>Launch</translation>
        </message>
        <message>
            <source>Acquisition</source>
            <translation>Acquisition</translation>
        </message>
        <message>
            <source>Legal</source>
            <translation>Legal</translation>
        </message>
        <message>
            <source>Appointment</source>
            <translation>Appointment</translation>
        </message>
        <message>
            <source>Market</source>
            <translation>Market</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Other</translation>
        </message>
        <message>
            <source>Partnership</source>
            <translation>Partnership</translation>
        </message>
        <message>
            <source>Joint venture</source>
            <translation>Joint venture</translation>
        </message>
        <message>
            <source>Investment (relation)</source>
            <translation>Investment</translation>
        </message>
        <message>
            <source>Ownership</source>
            <translation>Ownership</translation>
        </message>
        <message>
            <source>Acquisition (relation)</source>
            <translation>Acquisition</translation>
        </message>
        <message>
            <source>Supply</source>
            <translation>Supply</translation>
        </message>
        <message>
            <source>Competition</source>
            <translation>Competition</translation>
        </message>
        <message>
            <source>Litigation</source>
            <translation>Litigation</translation>
        </message>
        <message>
            <source>Occurred</source>
            <translation>Occurred</translation>
        </message>
        <message>
            <source>Scheduled</source>
            <translation>Scheduled</translation>
        </message>
        <message>
            <source>Possible</source>
            <translation>Possible</translation>
        </message>
        <message>
            <source>Called off or denied</source>
            <translation>Called off or denied</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>Company or organization</source>
            <translation>Company or organization</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Place</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>Product</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>unknown</translation>
        </message>
        <message>
            <source>given</source>
            <translation>given</translation>
        </message>
        <message>
            <source>stated in the text</source>
            <translation>stated in the text</translation>
        </message>
        <message>
            <source>inferred</source>
            <translation>inferred</translation>
        </message>
        <message>
            <source>date unknown</source>
            <translation>date unknown</translation>
        </message>
        <message>
            <source>%1 (year)</source>
            <translation>%1</translation>
        </message>
        <message>
            <source>first half of %1</source>
            <translation>first half of %1</translation>
        </message>
        <message>
            <source>second half of %1</source>
            <translation>second half of %1</translation>
        </message>
        <message>
            <source>Q%1 %2</source>
            <translation>Q%1 %2</translation>
        </message>
        <message>
            <source>week of %1</source>
            <translation>week of %1</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>until %1</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>from %1</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 to %2</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>worked out from '%1' (%2)</source>
            <translation>worked out from '%1' (%2)</translation>
        </message>
        <message>
            <source>worked out from the publication day (%1)</source>
            <translation>worked out from the publication day (%1)</translation>
        </message>
        <message>
            <source>on the page</source>
            <translation>on the page</translation>
        </message>
        <message>
            <source>in the article's number</source>
            <translation>in the article's number</translation>
        </message>
        <message>
            <source>in the text</source>
            <translation>in the text</translation>
        </message>
        <message>
            <source>of the archive</source>
            <translation>of the archive</translation>
        </message>
        <message>
            <source>set by you</source>
            <translation>set by you</translation>
        </message>
        <message>
            <source>p. %1</source>
            <translation>p. %1</translation>
        </message>
        <message>
            <source>¶ %1</source>
            <translation>¶ %1</translation>
        </message>
        <message>
            <source>nobody and nothing</source>
            <translation>nobody and nothing</translation>
        </message>
        <message>
            <source>as the text tells</source>
            <translation>as the text tells</translation>
        </message>
        <message>
            <source>type</source>
            <translation>type</translation>
        </message>
        <message>
            <source>status</source>
            <translation>status</translation>
        </message>
        <message>
            <source>date</source>
            <translation>date</translation>
        </message>
        <message>
            <source>participants</source>
            <translation>participants</translation>
        </message>
        <message>
            <source>place</source>
            <translation>place</translation>
        </message>
        <message>
            <source>name</source>
            <translation>name</translation>
        </message>
        <message>
            <source>kind</source>
            <translation>kind</translation>
        </message>
        <message>
            <source>merged or split</source>
            <translation>merged or split</translation>
        </message>
        <message>
            <source>added</source>
            <translation>added</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Accept</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>Reject</translation>
        </message>
        <message>
            <source>Change date</source>
            <translation>Change date</translation>
        </message>
        <message>
            <source>Change status</source>
            <translation>Change status</translation>
        </message>
        <message>
            <source>Change type</source>
            <translation>Change type</translation>
        </message>
        <message>
            <source>Change participants</source>
            <translation>Change participants</translation>
        </message>
        <message>
            <source>Change place</source>
            <translation>Change place</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Rename</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Merge</translation>
        </message>
        <message>
            <source>Split</source>
            <translation>Split</translation>
        </message>
        <message>
            <source>Never a person</source>
            <translation>Never a person</translation>
        </message>
        <message>
            <source>Never show</source>
            <translation>Never show</translation>
        </message>
        <message>
            <source>Change kind</source>
            <translation>Change kind</translation>
        </message>
        <message>
            <source>Add name</source>
            <translation>Add name</translation>
        </message>
        <message>
            <source>Add event</source>
            <translation>Add event</translation>
        </message>
        <message>
            <source>Add relation</source>
            <translation>Add relation</translation>
        </message>
        <message>
            <source>Publication day</source>
            <translation>Publication day</translation>
        </message>
        <message numerus="yes">
            <source>(and %n more)</source>
            <translation>
                <numerusform>(and %n more)</numerusform>
                <numerusform>(and %n more)</numerusform>
            </translation>
        </message>
        <message>
            <source>Taken back (no. %1): %2</source>
            <translation>Taken back (no. %1): %2</translation>
        </message>
        <message>
            <source>Undone (no. %1): %2</source>
            <translation>Undone (no. %1): %2</translation>
        </message>
        <message>
            <source>Done again (no. %1): %2</source>
            <translation>Done again (no. %1): %2</translation>
        </message>
        <message>
            <source>holds</source>
            <translation>holds</translation>
        </message>
        <message>
            <source>its article is not open</source>
            <translation>its article is not open</translation>
        </message>
        <message>
            <source>its words are no longer in the article</source>
            <translation>its words are no longer in the article</translation>
        </message>
        <message>
            <source>no longer found in its sentence</source>
            <translation>no longer found in its sentence</translation>
        </message>
        <message>
            <source>by hand</source>
            <translation>by hand</translation>
        </message>
        <message>
            <source>by machine</source>
            <translation>by machine</translation>
        </message>
        <message>
            <source>checked</source>
            <translation>checked</translation>
        </message>
        <message>
            <source>by hand: %1</source>
            <translation>by hand: %1</translation>
        </message>
    </context>
    <context>
        <name>Handout</name>
        <message>
            <source>Who did what, when and where</source>
            <translation>Who did what, when and where</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Timeline</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>Articles</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Events</translation>
        </message>
        <message>
            <source>Relations</source>
            <translation>Relations</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Event</translation>
        </message>
        <message>
            <source>Relation</source>
            <translation>Relation</translation>
        </message>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>First day</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Last day</translation>
        </message>
        <message>
            <source>Time of day</source>
            <translation>Time of day</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Summary</translation>
        </message>
        <message>
            <source>People</source>
            <translation>People</translation>
        </message>
        <message>
            <source>Companies and organizations</source>
            <translation>Companies and organizations</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Place</translation>
        </message>
        <message>
            <source>Sums</source>
            <translation>Sums</translation>
        </message>
        <message>
            <source>Independent reports</source>
            <translation>Independent reports</translation>
        </message>
        <message>
            <source>From whom</source>
            <translation>From whom</translation>
        </message>
        <message>
            <source>To whom</source>
            <translation>To whom</translation>
        </message>
        <message>
            <source>Status in the report</source>
            <translation>Status in the report</translation>
        </message>
        <message>
            <source>Outlet</source>
            <translation>Outlet</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Published</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Title</translation>
        </message>
        <message>
            <source>Sentence</source>
            <translation>Sentence</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Evidence</translation>
        </message>
        <message>
            <source>From character</source>
            <translation>From character</translation>
        </message>
        <message>
            <source>To character</source>
            <translation>To character</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Page</translation>
        </message>
        <message>
            <source>SHA-256 of the file</source>
            <translation>SHA-256 of the file</translation>
        </message>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Address</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>Checked</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>accepted</translation>
        </message>
        <message>
            <source>corrected</source>
            <translation>corrected</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>No.</translation>
        </message>
        <message>
            <source>Table of evidence (XLSX)</source>
            <translation>Table of evidence (XLSX)</translation>
        </message>
        <message>
            <source>Table of evidence (CSV)</source>
            <translation>Table of evidence (CSV)</translation>
        </message>
        <message>
            <source>Report with timeline and sentences (HTML)</source>
            <translation>Report with timeline and sentences (HTML)</translation>
        </message>
        <message>
            <source>Calendar (iCalendar)</source>
            <translation>Calendar (iCalendar)</translation>
        </message>
        <message>
            <source>Slides for TimelineJS (JSON)</source>
            <translation>Slides for TimelineJS (JSON)</translation>
        </message>
        <message>
            <source>Story for programs (JSON)</source>
            <translation>Story for programs (JSON)</translation>
        </message>
        <message>
            <source>Articles for programs (JSON Lines)</source>
            <translation>Articles for programs (JSON Lines)</translation>
        </message>
        <message>
            <source>Web annotations (JSON-LD)</source>
            <translation>Web annotations (JSON-LD)</translation>
        </message>
        <message>
            <source>Texts with TimeML (ZIP)</source>
            <translation>Texts with TimeML (ZIP)</translation>
        </message>
        <message>
            <source>Texts with brat annotations (ZIP)</source>
            <translation>Texts with brat annotations (ZIP)</translation>
        </message>
    </context>
    <context>
        <name>Printing</name>
        <message numerus="yes">
            <source>%n more row(s)</source>
            <translation>
                <numerusform>%n more row</numerusform>
                <numerusform>%n more rows</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>QAbstractFileIconProvider</name>
        <message>
            <source>Folder</source>
            <comment>All other platforms</comment>
            <translation>Folder</translation>
        </message>
    </context>
    <context>
        <name>StoryDetails</name>
        <message>
            <source>Figures that do not add up</source>
            <translation>Figures that do not add up</translation>
        </message>
        <message>
            <source>How it went</source>
            <translation>How it went</translation>
        </message>
        <message>
            <source>The reports disagree about %1</source>
            <translation>The reports disagree about %1</translation>
        </message>
        <message>
            <source>Why these reports are one event</source>
            <translation>Why these reports are one event</translation>
        </message>
        <message numerus="yes">
            <source>(%n time(s))</source>
            <translation>
                <numerusform>(%n time)</numerusform>
                <numerusform>(%n times)</numerusform>
            </translation>
        </message>
        <message>
            <source>Why these names are one</source>
            <translation>Why these names are one</translation>
        </message>
        <message>
            <source>Worked out, %1 % sure</source>
            <translation>Worked out, %1 % sure</translation>
        </message>
        <message>
            <source>Articles of known days tell of the same events:</source>
            <translation>Articles of known days tell of the same events:</translation>
        </message>
    </context>
    <context>
        <name>StoryWords</name>
        <message>
            <source>%1: %2 → %3</source>
            <translation>%1: %2 → %3</translation>
        </message>
        <message>
            <source>now also %1</source>
            <translation>now also %1</translation>
        </message>
        <message>
            <source>no longer %1</source>
            <translation>no longer %1</translation>
        </message>
        <message>
            <source>People: %1</source>
            <translation>People: %1</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>Expected</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Planned</translation>
        </message>
        <message>
            <source>Confirmed as a plan</source>
            <translation>Confirmed as a plan</translation>
        </message>
        <message>
            <source>Moved to a later day</source>
            <translation>Moved to a later day</translation>
        </message>
        <message>
            <source>Moved to an earlier day</source>
            <translation>Moved to an earlier day</translation>
        </message>
        <message>
            <source>Took place</source>
            <translation>Took place</translation>
        </message>
        <message>
            <source>Called off</source>
            <translation>Called off</translation>
        </message>
        <message>
            <source>Planned again</source>
            <translation>Planned again</translation>
        </message>
        <message>
            <source>Nothing more was heard of it</source>
            <translation>Nothing more was heard of it</translation>
        </message>
        <message>
            <source>the day</source>
            <translation>the day</translation>
        </message>
        <message>
            <source>the last day</source>
            <translation>the last day</translation>
        </message>
        <message>
            <source>the time of day</source>
            <translation>the time of day</translation>
        </message>
        <message>
            <source>the place</source>
            <translation>the place</translation>
        </message>
        <message>
            <source>who was there</source>
            <translation>who was there</translation>
        </message>
        <message>
            <source>the sum</source>
            <translation>the sum</translation>
        </message>
        <message>
            <source>whether it happened</source>
            <translation>whether it happened</translation>
        </message>
        <message>
            <source>New</source>
            <translation>New</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Day</translation>
        </message>
        <message>
            <source>Confirmed by an independent article (%1 → %2)</source>
            <translation>Confirmed by an independent article (%1 → %2)</translation>
        </message>
        <message numerus="yes">
            <source>The rate %1 is far from the %2 that %n other article(s) imply</source>
            <translation>
                <numerusform>The rate %1 is far from the %2 that %n other article implies</numerusform>
                <numerusform>The rate %1 is far from the %2 that %n other articles imply</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 % is told, but %2</source>
            <translation>%1 % is told, but %2</translation>
        </message>
        <message>
            <source>%1 times is told, but %2</source>
            <translation>%1 times is told, but %2</translation>
        </message>
        <message>
            <source>A total of %1 is told, but %2</source>
            <translation>A total of %1 is told, but %2</translation>
        </message>
        <message>
            <source>the same kind of event</source>
            <translation>the same kind of event</translation>
        </message>
        <message>
            <source>the same day</source>
            <translation>the same day</translation>
        </message>
        <message>
            <source>the time told by one fits the other</source>
            <translation>the time told by one fits the other</translation>
        </message>
        <message>
            <source>another day: it was moved, or one is mistaken</source>
            <translation>another day: it was moved, or one is mistaken</translation>
        </message>
        <message>
            <source>the same time of day</source>
            <translation>the same time of day</translation>
        </message>
        <message>
            <source>both name %1</source>
            <translation>both name %1</translation>
        </message>
        <message>
            <source>a company in one, somebody of it in the other</source>
            <translation>a company in one, somebody of it in the other</translation>
        </message>
        <message>
            <source>the same place</source>
            <translation>the same place</translation>
        </message>
        <message>
            <source>the same name in quotation marks</source>
            <translation>the same name in quotation marks</translation>
        </message>
        <message>
            <source>much the same words</source>
            <translation>much the same words</translation>
        </message>
        <message>
            <source>joined by hand</source>
            <translation>joined by hand</translation>
        </message>
        <message>
            <source>the same name</source>
            <translation>the same name</translation>
        </message>
        <message>
            <source>the same letters, written otherwise</source>
            <translation>the same letters, written otherwise</translation>
        </message>
        <message>
            <source>an article gives both names</source>
            <translation>an article gives both names</translation>
        </message>
        <message>
            <source>the same name, company or circle</source>
            <translation>the same name, company or circle</translation>
        </message>
        <message>
            <source>a misprint</source>
            <translation>a misprint</translation>
        </message>
        <message>
            <source>the same sounds in another script</source>
            <translation>the same sounds in another script</translation>
        </message>
        <message>
            <source>another spelling of a foreign name</source>
            <translation>another spelling of a foreign name</translation>
        </message>
        <message>
            <source>cut short as newspapers do</source>
            <translation>cut short as newspapers do</translation>
        </message>
        <message>
            <source>a short form that nobody else goes by</source>
            <translation>a short form that nobody else goes by</translation>
        </message>
        <message numerus="yes">
            <source>%n year(s)</source>
            <translation>
                <numerusform>%n year</numerusform>
                <numerusform>%n years</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n month(s)</source>
            <translation>
                <numerusform>%n month</numerusform>
                <numerusform>%n months</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n week(s)</source>
            <translation>
                <numerusform>%n week</numerusform>
                <numerusform>%n weeks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message>
            <source>how long it lasts</source>
            <translation>how long it lasts</translation>
        </message>
        <message>
            <source>how many</source>
            <translation>how many</translation>
        </message>
        <message>
            <source>how many came</source>
            <translation>how many came</translation>
        </message>
    </context>
    <context>
        <name>TimelineWords</name>
        <message>
            <source>Q%1</source>
            <translation>Q%1</translation>
        </message>
        <message>
            <source>week of %1</source>
            <translation>week of %1</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>year, quarter</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>No person named</source>
            <translation>No person named</translation>
        </message>
        <message>
            <source>No company named</source>
            <translation>No company named</translation>
        </message>
        <message>
            <source>No place named</source>
            <translation>No place named</translation>
        </message>
        <message>
            <source>No article</source>
            <translation>No article</translation>
        </message>
        <message>
            <source>All events</source>
            <translation>All events</translation>
        </message>
        <message>
            <source>People</source>
            <translation>People</translation>
        </message>
        <message>
            <source>Companies</source>
            <translation>Companies</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Places</translation>
        </message>
        <message>
            <source>Types</source>
            <translation>Types</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>Articles</translation>
        </message>
        <message>
            <source>One lane</source>
            <translation>One lane</translation>
        </message>
        <message>
            <source>%1: %2 (%3, %4)</source>
            <translation>%1: %2 (%3, %4)</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Today</translation>
        </message>
        <message>
            <source>Fitting order</source>
            <translation>Fitting order</translation>
        </message>
        <message>
            <source>Most events on top</source>
            <translation>Most events on top</translation>
        </message>
        <message>
            <source>First event on top</source>
            <translation>First event on top</translation>
        </message>
        <message>
            <source>Order by hand</source>
            <translation>Order by hand</translation>
        </message>
        <message numerus="yes">
            <source>nothing for %n years</source>
            <translation>
                <numerusform>nothing for %n year</numerusform>
                <numerusform>nothing for %n years</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>nothing for %n months</source>
            <translation>
                <numerusform>nothing for %n month</numerusform>
                <numerusform>nothing for %n months</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>nothing for %n weeks</source>
            <translation>
                <numerusform>nothing for %n week</numerusform>
                <numerusform>nothing for %n weeks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>nothing for %n days</source>
            <translation>
                <numerusform>nothing for %n day</numerusform>
                <numerusform>nothing for %n days</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 earlier</source>
            <comment>events</comment>
            <translation>%1 earlier</translation>
        </message>
        <message>
            <source>%1 later</source>
            <comment>events</comment>
            <translation>%1 later</translation>
        </message>
        <message>
            <source>%1 (%2, %3)</source>
            <translation>%1 (%2, %3)</translation>
        </message>
    </context>
    <context>
        <name>main</name>
        <message>
            <source>there is no picture '%1'; there are: %2</source>
            <translation>there is no picture '%1'; there are: %2</translation>
        </message>
        <message>
            <source>Haengbo</source>
            <translation>Haengbo</translation>
        </message>
        <message>
            <source>unknown lanes '%1'</source>
            <translation>unknown lanes '%1'</translation>
        </message>
        <message>
            <source>made smaller, %1 × %2 pixels in place of %3 × %4; as SVG or PDF it has no limit</source>
            <translation>made smaller, %1 × %2 pixels in place of %3 × %4; as SVG or PDF it has no limit</translation>
        </message>
    </context>
</TS>
