<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR">
    <context>
        <name>DetailsText</name>
        <message>
            <source>When</source>
            <translation>언제</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>상태</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>누가</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>어디서</translation>
        </message>
        <message>
            <source>Sums</source>
            <translation>금액</translation>
        </message>
        <message>
            <source>Also called</source>
            <translation>다른 이름</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>직함</translation>
        </message>
        <message>
            <source>Mentions</source>
            <translation>언급</translation>
        </message>
        <message numerus="yes">
            <source>%n in all</source>
            <translation>
                <numerusform>모두 %n번</numerusform>
            </translation>
        </message>
        <message>
            <source>Article</source>
            <translation>기사</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>발행일</translation>
        </message>
        <message>
            <source>Publication day unknown</source>
            <translation>발행일 모름</translation>
        </message>
        <message>
            <source>File</source>
            <translation>파일</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>인코딩</translation>
        </message>
        <message numerus="yes">
            <source>%n events</source>
            <translation>
                <numerusform>사건 %n건</numerusform>
            </translation>
        </message>
        <message>
            <source>from the words ‘%1’</source>
            <translation>본문의 ‘%1’</translation>
        </message>
        <message>
            <source>from the words ‘%1’, %2</source>
            <translation>본문의 ‘%1’, %2</translation>
        </message>
        <message numerus="yes">
            <source>%n report(s)</source>
            <translation>
                <numerusform>보도 %n건</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n independent</source>
            <translation>
                <numerusform>독립 보도 %n건</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n relations</source>
            <translation>
                <numerusform>관계 %n개</numerusform>
            </translation>
        </message>
        <message>
            <source>Days told</source>
            <translation>적힌 날짜</translation>
        </message>
        <message>
            <source>Excerpt</source>
            <translation>발췌</translation>
        </message>
        <message>
            <source>Only the beginning was read; what it does not tell may be in the rest.</source>
            <translation>앞부분만 읽었습니다. 여기 없는 내용은 뒷부분에 있을 수 있습니다.</translation>
        </message>
        <message>
            <source>Outlet</source>
            <translation>언론사</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>기자</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>주소</translation>
        </message>
        <message>
            <source>Archive number</source>
            <translation>기사 번호</translation>
        </message>
        <message>
            <source>Left out by the archive</source>
            <translation>저장소의 분석 제외</translation>
        </message>
        <message>
            <source>Key words of the archive</source>
            <translation>저장소의 키워드</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>검토</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>쪽지</translation>
        </message>
    </context>
    <context>
        <name>GraphWords</name>
        <message numerus="yes">
            <source>%n independent report(s)</source>
            <translation>
                <numerusform>독립 보도 %n건</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n event(s)</source>
            <translation>
                <numerusform>사건 %n건</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>met %n time(s)</source>
            <translation>
                <numerusform>%n번 만남</numerusform>
            </translation>
        </message>
        <message>
            <source>met</source>
            <translation>만남</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>직함</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>만남</translation>
        </message>
        <message>
            <source>Was there</source>
            <translation>있었음</translation>
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
                <numerusform>관계 %n개</numerusform>
            </translation>
        </message>
        <message>
            <source>holds %1</source>
            <translation>%1 포함</translation>
        </message>
        <message>
            <source>new in this time</source>
            <translation>이 기간에 새로 알려짐</translation>
        </message>
        <message numerus="yes">
            <source>%n neighbour(s) not shown</source>
            <translation>
                <numerusform>보이지 않는 이웃 %n곳</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Haengbo</name>
        <message>
            <source>'%1' is no size of the form 1920x1080 (100 to 30000 each)</source>
            <translation>'%1'은(는) 1920x1080 꼴의 크기가 아닙니다 (각 100~30000)</translation>
        </message>
        <message>
            <source>unknown background '%1': white, dark or transparent</source>
            <translation>알 수 없는 배경 '%1': white, dark, transparent 가운데 하나</translation>
        </message>
        <message>
            <source>'%1' is no export of the form timeline=picture.png</source>
            <translation>'%1'은(는) timeline=picture.png 꼴이 아닙니다</translation>
        </message>
        <message>
            <source>Lays out who met, visited, agreed or invested with whom, when and where, from Korean news articles.</source>
            <translation>한국어 기사에서 누가 누구와 언제 어디서 만나고 방문하고 합의하고 투자했는지 펼쳐 보여 줍니다.</translation>
        </message>
        <message>
            <source>The language of the interface: ko or en.</source>
            <translation>화면 언어: ko 또는 en.</translation>
        </message>
        <message>
            <source>light or dark; the system's when not given.</source>
            <translation>light 또는 dark. 없으면 시스템을 따릅니다.</translation>
        </message>
        <message>
            <source>The size of exported pictures, as 1920x1080; what shows everything when not given.</source>
            <translation>내보낼 그림의 크기(1920x1080 꼴). 없으면 모두 보이는 크기.</translation>
        </message>
        <message>
            <source>Pixels a point of exported pictures: 2 for print.</source>
            <translation>그림의 배율. 인쇄용은 2.</translation>
        </message>
        <message>
            <source>white, dark or transparent.</source>
            <translation>white, dark 또는 transparent.</translation>
        </message>
        <message>
            <source>The lanes of the timeline: person, organization, place, type, article or none.</source>
            <translation>연표의 줄: person, organization, place, type, article, none.</translation>
        </message>
        <message>
            <source>Files and folders of articles.</source>
            <translation>기사 파일과 폴더.</translation>
        </message>
        <message>
            <source>'%1' is no scale factor between 0.25 and 10</source>
            <translation>'%1'은(는) 0.25~10 사이의 배율이 아닙니다</translation>
        </message>
        <message>
            <source>unknown theme '%1': light or dark</source>
            <translation>알 수 없는 테마 '%1': light 또는 dark</translation>
        </message>
        <message>
            <source>Reads Korean news articles and prints what they say: one JSON object an article, one a line
(JSON Lines). Files are printed in the order of their paths, articles of standard input in
theirs. Exit status: 0 all were read, 1 some could not be read, 2 wrong usage.</source>
            <translation>한국어 기사를 읽어 그 내용을 기사마다 JSON 한 줄로 출력합니다(JSON Lines).
파일은 경로 순서로, 표준 입력의 기사는 들어온 순서로 출력합니다.
종료 상태: 0 모두 읽음, 1 일부를 읽지 못함, 2 잘못된 사용법.</translation>
        </message>
        <message>
            <source>'files' (the default), or 'jsonl': articles on standard input, one JSON object a line with the fields id, text and, if known, published.</source>
            <translation>'files'(기본값) 또는 'jsonl': 표준 입력으로 한 줄에 JSON 하나씩, id와 text, 알면 published.</translation>
        </message>
        <message>
            <source>The publication day of the files, as YYYY-MM-DD.</source>
            <translation>파일의 발행일(YYYY-MM-DD).</translation>
        </message>
        <message>
            <source>Read N articles at a time (default: one a processor).</source>
            <translation>한 번에 기사 N건 읽기(기본값: 프로세서 수).</translation>
        </message>
        <message>
            <source>Print one JSON object that lays all the articles together, instead.</source>
            <translation>기사마다가 아니라 모두를 합친 JSON 하나를 출력합니다.</translation>
        </message>
        <message>
            <source>unknown input format '%1'</source>
            <translation>알 수 없는 입력 형식 '%1'</translation>
        </message>
        <message>
            <source>with --input-format jsonl the articles come on standard input, not as files</source>
            <translation>--input-format jsonl에서는 기사가 파일이 아니라 표준 입력으로 들어옵니다</translation>
        </message>
        <message>
            <source>no files given</source>
            <translation>파일이 없습니다</translation>
        </message>
        <message>
            <source>'%1' is no date of the form YYYY-MM-DD</source>
            <translation>'%1'은(는) YYYY-MM-DD 꼴의 날짜가 아닙니다</translation>
        </message>
        <message>
            <source>'%1' is no number of articles to read at a time</source>
            <translation>'%1'은(는) 한 번에 읽을 기사 수가 아닙니다</translation>
        </message>
        <message>
            <source>Write a picture and end, without a display: timeline=FILE.png, graph=FILE.svg, charts.NAME=FILE.pdf; the graph's data as FILE.graphml, .gexf, .dot or .csv. May be given more than once.</source>
            <translation>화면 없이 그림을 쓰고 끝냅니다: timeline=파일.png, graph=파일.svg, charts.이름=파일.pdf. 관계망 자료는 파일.graphml, .gexf, .dot, .csv. 여러 번 쓸 수 있습니다.</translation>
        </message>
        <message>
            <source>Lay all the articles together and write that in another form: %1.</source>
            <translation>모든 기사를 합쳐 다른 꼴로 씁니다: %1.</translation>
        </message>
        <message>
            <source>Write to this file, whole or not at all, instead of standard output.</source>
            <translation>표준 출력 대신 이 파일에 씁니다. 다 쓰지 못하면 아무것도 쓰지 않습니다.</translation>
        </message>
        <message>
            <source>unknown form '%1': %2</source>
            <translation>알 수 없는 꼴 '%1': %2</translation>
        </message>
        <message>
            <source>--story and --to exclude each other</source>
            <translation>--story와 --to는 함께 쓸 수 없습니다</translation>
        </message>
        <message>
            <source>--output needs --to</source>
            <translation>--output은 --to와 함께 써야 합니다</translation>
        </message>
        <message>
            <source>'%1 --help' lists the options.</source>
            <translation>옵션은 '%1 --help'로 볼 수 있습니다.</translation>
        </message>
        <message>
            <source>'%1' is no resolution between 72 and 600</source>
            <translation>‘%1’은(는) 72에서 600 사이의 해상도가 아닙니다</translation>
        </message>
        <message>
            <source>Dots an inch of exported PNG pictures, 72 to 600; in place of --scale.</source>
            <translation>내보내는 PNG의 인치당 점 수(72~600). --scale 대신 씁니다.</translation>
        </message>
        <message>
            <source>Number the marks of the timeline and note the outlet, date and sentence that prove each.</source>
            <translation>연표의 표시마다 번호를 매기고 근거가 되는 매체·날짜·문장을 주석으로 답니다.</translation>
        </message>
        <message>
            <source>'%1' is no day of the form 2025-02-04</source>
            <translation>'%1'은(는) 2025-02-04 같은 날짜가 아닙니다</translation>
        </message>
        <message>
            <source>Show nothing before this day, as 2025-02-04.</source>
            <translation>이 날보다 앞선 사건은 나타내지 않습니다(예: 2025-02-04).</translation>
        </message>
        <message>
            <source>Show nothing after this day.</source>
            <translation>이 날보다 뒤의 사건은 나타내지 않습니다.</translation>
        </message>
        <message>
            <source>unknown paper '%1': a4, a3, a4-upright or a3-upright</source>
            <translation>알 수 없는 용지 '%1': a4, a3, a4-upright, a3-upright 가운데 하나</translation>
        </message>
        <message>
            <source>Cut exported PDF into sheets: a4 or a3, lying across, a4-upright or a3-upright; one page when not given.</source>
            <translation>내보낼 PDF를 용지로 나눔: a4나 a3(가로), a4-upright나 a3-upright(세로). 없으면 한 쪽.</translation>
        </message>
    </context>
    <context>
        <name>Haengbo::ArticleList</name>
        <message>
            <source>Articles</source>
            <translation>기사</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>모름</translation>
        </message>
        <message>
            <source>Publication day: %1</source>
            <translation>발행일: %1</translation>
        </message>
        <message>
            <source>Set &amp;publication day…</source>
            <translation>발행일 지정(&amp;P)…</translation>
        </message>
        <message>
            <source>Show &amp;only these</source>
            <translation>이것만 보기(&amp;O)</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Close article(s)</source>
            <translation>
                <numerusform>기사 %n건 닫기(&amp;C)</numerusform>
            </translation>
        </message>
        <message>
            <source>The days told for this article differ</source>
            <translation>이 기사에 적힌 날짜가 서로 다릅니다</translation>
        </message>
        <message>
            <source>Only the beginning was read; there may be more events.</source>
            <translation>앞부분만 읽었습니다. 사건이 더 있을 수 있습니다.</translation>
        </message>
        <message>
            <source>Articles that are opened stand here by day.</source>
            <translation>연 기사가 날짜 순으로 여기에 나옵니다.</translation>
        </message>
        <message numerus="yes">
            <source>%n event(s)</source>
            <translation>
                <numerusform>사건 %n건</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Sort by</source>
            <translation>정렬(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Day, the oldest first</source>
            <translation>날짜, 오래된 것부터(&amp;D)</translation>
        </message>
        <message>
            <source>Day, the &amp;newest first</source>
            <translation>날짜, 새것부터(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Title</source>
            <translation>제목(&amp;T)</translation>
        </message>
        <message>
            <source>Number of &amp;events</source>
            <translation>사건 수(&amp;E)</translation>
        </message>
    </context>
    <context>
        <name>Haengbo::ChartsView</name>
        <message>
            <source>Charts</source>
            <translation>차트</translation>
        </message>
        <message>
            <source>Count by</source>
            <translation>집계 단위</translation>
        </message>
        <message>
            <source>Fitting steps</source>
            <translation>알맞은 단위</translation>
        </message>
        <message>
            <source>By day</source>
            <translation>일별</translation>
        </message>
        <message>
            <source>By week</source>
            <translation>주별</translation>
        </message>
        <message>
            <source>By month</source>
            <translation>월별</translation>
        </message>
        <message>
            <source>By quarter</source>
            <translation>분기별</translation>
        </message>
        <message>
            <source>Events are counted here by time, person, company and place.
Open articles to see them.</source>
            <translation>시간, 인물, 기업, 장소별 사건 수가 여기에 나옵니다.
기사를 열면 볼 수 있습니다.</translation>
        </message>
        <message>
            <source>Events over time</source>
            <translation>기간별 사건</translation>
        </message>
        <message>
            <source>Most named people</source>
            <translation>많이 나온 인물</translation>
        </message>
        <message>
            <source>Most named companies</source>
            <translation>많이 나온 기업</translation>
        </message>
        <message>
            <source>Most named places</source>
            <translation>많이 나온 장소</translation>
        </message>
        <message>
            <source>Sums of money by company</source>
            <translation>기업별 금액 합계</translation>
        </message>
        <message>
            <source>Reports by outlet</source>
            <translation>매체별 보도</translation>
        </message>
        <message>
            <source>Others or nobody</source>
            <translation>그 밖·인물 없음</translation>
        </message>
        <message>
            <source>Others</source>
            <translation>그 밖</translation>
        </message>
        <message>
            <source>at least %1</source>
            <translation>최소 %1</translation>
        </message>
        <message>
            <source>%1, in %2; each company taking part counts the whole sum</source>
            <translation>%1, %2 기준. 참여한 기업마다 전체 금액을 셈</translation>
        </message>
        <message numerus="yes">
            <source>%n upper bounds or sums called off are left out</source>
            <translation>
                <numerusform>상한만 알려졌거나 무산된 금액 %n건 제외</numerusform>
            </translation>
        </message>
        <message>
            <source>Outlet unknown</source>
            <translation>매체 모름</translation>
        </message>
        <message>
            <source>Cut bars by</source>
            <translation>막대 나누기</translation>
        </message>
        <message>
            <source>Sums of money</source>
            <translation>금액 합계</translation>
        </message>
        <message>
            <source>Cut by status</source>
            <translation>상태별로 나눔</translation>
        </message>
        <message>
            <source>Cut by type</source>
            <translation>종류별로 나눔</translation>
        </message>
        <message>
            <source>Cut by person</source>
            <translation>인물별로 나눔</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>kind of event, currency</comment>
            <translation>%1, %2</translation>
        </message>
        <message numerus="yes">
            <source>%n events lie outside of these bars or are dated too vaguely for one</source>
            <translation>
                <numerusform>%n건은 이 기간 밖이거나 날짜가 막연해 막대에서 빠졌습니다</numerusform>
            </translation>
        </message>
        <message>
            <source>The filter hides every event.
Take back a filter to see events counted.</source>
            <translation>필터가 모든 사건을 숨겼습니다.
필터를 풀면 사건 수가 다시 보입니다.</translation>
        </message>
        <message>
            <source>No event was found.
The articles that are open tell of none.</source>
            <translation>찾은 사건이 없습니다.
열린 기사에는 없습니다.</translation>
        </message>
    </context>
    <context>
        <name>Haengbo::ChipRow</name>
        <message>
            <source>Remove this filter: %1</source>
            <translation>이 필터 빼기: %1</translation>
        </message>
        <message>
            <source>+%1</source>
            <translation>+%1</translation>
        </message>
        <message numerus="yes">
            <source>%n more filter(s)</source>
            <translation>
                <numerusform>필터 %n개 더</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Haengbo::ColumnsDialog</name>
        <message>
            <source>Headline</source>
            <translation>제목</translation>
        </message>
        <message>
            <source>Subtitle</source>
            <translation>부제</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>본문</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>날짜</translation>
        </message>
        <message>
            <source>Outlet</source>
            <translation>언론사</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>기자</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>주소</translation>
        </message>
        <message>
            <source>Number of the article</source>
            <translation>기사 번호</translation>
        </message>
        <message>
            <source>People in it</source>
            <translation>기사 속 인물</translation>
        </message>
        <message>
            <source>Companies in it</source>
            <translation>기사 속 기관</translation>
        </message>
        <message>
            <source>Places in it</source>
            <translation>기사 속 위치</translation>
        </message>
        <message>
            <source>Key words</source>
            <translation>키워드</translation>
        </message>
        <message>
            <source>Columns of %1</source>
            <translation>%1의 열</translation>
        </message>
        <message>
            <source>Say what the columns hold. It is remembered for every file that has columns of these names.</source>
            <translation>열마다 무엇이 들어 있는지 골라 주세요. 이름이 같은 열이 있는 다른 파일에서도 이 선택을 씁니다.</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>열</translation>
        </message>
        <message>
            <source>For example</source>
            <translation>예</translation>
        </message>
        <message>
            <source>Holds</source>
            <translation>내용</translation>
        </message>
        <message>
            <source>nothing needed</source>
            <translation>쓰지 않음</translation>
        </message>
        <message>
            <source>Remember and open</source>
            <translation>기억하고 열기</translation>
        </message>
    </context>
    <context>
        <name>Haengbo::CorrectionController</name>
        <message>
            <source>&amp;Review what is doubtful</source>
            <translation>의심스러운 것 검토(&amp;R)</translation>
        </message>
        <message>
            <source>Mark the words in the article first.</source>
            <translation>먼저 기사에서 말을 고르세요.</translation>
        </message>
        <message>
            <source>Select an event, a name or a relation to which this can be done.</source>
            <translation>이렇게 할 수 있는 사건, 이름, 관계를 고르세요.</translation>
        </message>
        <message>
            <source>&amp;Undo: %1</source>
            <translation>되돌리기: %1(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>되돌리기(&amp;U)</translation>
        </message>
        <message>
            <source>Re&amp;do: %1</source>
            <translation>다시 하기: %1(&amp;D)</translation>
        </message>
        <message>
            <source>Re&amp;do</source>
            <translation>다시 하기(&amp;D)</translation>
        </message>
        <message>
            <source>Export the history</source>
            <translation>이력 내보내기</translation>
        </message>
        <message>
            <source>history.csv</source>
            <translation>이력.csv</translation>
        </message>
        <message>
            <source>CSV tables (*.csv)</source>
            <translation>CSV 표 (*.csv)</translation>
        </message>
        <message>
            <source>Written: %1</source>
            <translation>저장함: %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1 · %2 takes it back</source>
            <translation>%1 · %2로 되돌립니다</translation>
        </message>
    </context>
    <context>
        <name>Haengbo::Corrector</name>
        <message>
            <source>&amp;Accept</source>
            <translation>확인(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Reject</source>
            <translation>제외(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Change…</source>
            <translation>고치기(&amp;C)…</translation>
        </message>
        <message>
            <source>&amp;Note…</source>
            <translation>쪽지(&amp;N)…</translation>
        </message>
        <message>
            <source>Rena&amp;me…</source>
            <translation>이름 바꾸기(&amp;M)…</translation>
        </message>
        <message>
            <source>Is the same &amp;as…</source>
            <translation>같은 것으로 합치기(&amp;A)…</translation>
        </message>
        <message>
            <source>Sp&amp;lit…</source>
            <translation>나누기(&amp;L)…</translation>
        </message>
        <message>
            <source>This word is never a &amp;person</source>
            <translation>이 말은 인물이 아님(&amp;P)</translation>
        </message>
        <message>
            <source>Never &amp;show this name</source>
            <translation>이 이름을 보이지 않기(&amp;S)</translation>
        </message>
        <message>
            <source>This is a person</source>
            <translation>인물임</translation>
        </message>
        <message>
            <source>This is a company</source>
            <translation>기업임</translation>
        </message>
        <message>
            <source>This is a place</source>
            <translation>장소임</translation>
        </message>
        <message>
            <source>Add as a &amp;person</source>
            <translation>인물로 추가(&amp;P)</translation>
        </message>
        <message>
            <source>Add as a &amp;company</source>
            <translation>기업으로 추가(&amp;C)</translation>
        </message>
        <message>
            <source>Add as a p&amp;lace</source>
            <translation>장소로 추가(&amp;L)</translation>
        </message>
        <message>
            <source>Add an &amp;event…</source>
            <translation>사건 추가(&amp;E)…</translation>
        </message>
        <message>
            <source>Add a &amp;relation…</source>
            <translation>관계 추가(&amp;R)…</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>쪽지</translation>
        </message>
        <message>
            <source>A note, for you and your colleagues:</source>
            <translation>나와 동료를 위한 쪽지:</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>이름 바꾸기</translation>
        </message>
        <message>
            <source>The name to show:</source>
            <translation>보여 줄 이름:</translation>
        </message>
        <message>
            <source>The same event</source>
            <translation>같은 사건</translation>
        </message>
        <message>
            <source>‘%1’ is the same event as:</source>
            <translation>‘%1’와(과) 같은 사건:</translation>
        </message>
        <message numerus="yes">
            <source>%n mention(s)</source>
            <translation>
                <numerusform>언급 %n번</numerusform>
            </translation>
        </message>
        <message>
            <source>The same name</source>
            <translation>같은 이름</translation>
        </message>
        <message>
            <source>‘%1’ is the same as:</source>
            <translation>‘%1’와(과) 같은 것:</translation>
        </message>
        <message>
            <source>Split</source>
            <translation>나누기</translation>
        </message>
        <message>
            <source>Check what speaks of another one; it is taken out together:</source>
            <translation>다른 것을 말하는 것에 표시하세요. 함께 떼어 냅니다:</translation>
        </message>
        <message>
            <source>%1 (%2 rows)</source>
            <translation>%1 (%2행)</translation>
        </message>
        <message>
            <source>That is too much for a name: mark the name alone.</source>
            <translation>이름으로는 너무 깁니다. 이름만 표시하세요.</translation>
        </message>
    </context>
    <context>
        <name>Haengbo::DetailsView</name>
        <message>
            <source>Details</source>
            <translation>상세</translation>
        </message>
        <message>
            <source>Select an event, a company or a passage to see what it is, how its date was worked out and which sentences prove it.</source>
            <translation>사건이나 기업, 문장을 고르면 무엇인지, 날짜를 어떻게 알아냈는지, 어떤 문장이 근거인지 보여 줍니다.</translation>
        </message>
    </context>
    <context>
        <name>Haengbo::DisagreementsList</name>
        <message>
            <source>What does not fit</source>
            <translation>어긋나는 것</translation>
        </message>
        <message>
            <source>Who says so</source>
            <translation>그렇게 말한 곳</translation>
        </message>
        <message>
            <source>Disagreements</source>
            <translation>엇갈린 보도</translation>
        </message>
        <message>
            <source>Reports that contradict each other</source>
            <translation>서로 어긋나는 보도</translation>
        </message>
        <message>
            <source>Figures that do not add up</source>
            <translation>맞지 않는 숫자</translation>
        </message>
        <message numerus="yes">
            <source>%n report(s)</source>
            <translation>
                <numerusform>보도 %n건</numerusform>
            </translation>
        </message>
        <message>
            <source>No two reports contradict each other here, and every figure adds up.</source>
            <translation>여기서는 서로 어긋나는 보도가 없고 셈이 틀린 수치도 없습니다.</translation>
        </message>
    </context>
    <context>
        <name>Haengbo::DockTabs</name>
        <message>
            <source>&amp;Window of its own</source>
            <translation>따로 창으로(&amp;W)</translation>
        </message>
        <message>
            <source>To the &amp;left</source>
            <translation>왼쪽으로(&amp;L)</translation>
        </message>
        <message>
            <source>To the &amp;bottom</source>
            <translation>아래로(&amp;B)</translation>
        </message>
        <message>
            <source>To the &amp;right</source>
            <translation>오른쪽으로(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Close this panel</source>
            <translation>이 패널 닫기(&amp;C)</translation>
        </message>
    </context>
    <context>
        <name>Haengbo::EventDialog</name>
        <message>
            <source>Change event</source>
            <translation>사건 고치기</translation>
        </message>
        <message>
            <source>Add an event</source>
            <translation>사건 추가</translation>
        </message>
        <message>
            <source>2025-02-04, 2025-02 or 2025; empty when nobody knows</source>
            <translation>2025-02-04, 2025-02, 2025. 모르면 비움</translation>
        </message>
        <message>
            <source>the last day; empty when it is open or the same</source>
            <translation>마지막 날. 끝이 열렸거나 같은 날이면 비움</translation>
        </message>
        <message>
            <source>names with commas between them</source>
            <translation>이름을 쉼표로 구분</translation>
        </message>
        <message>
            <source>&amp;Type</source>
            <translation>유형(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Status</source>
            <translation>상태(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;From</source>
            <translation>시작(&amp;F)</translation>
        </message>
        <message>
            <source>T&amp;o</source>
            <translation>끝(&amp;O)</translation>
        </message>
        <message>
            <source>Part of &amp;day</source>
            <translation>하루 중(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Who</source>
            <translation>누가(&amp;W)</translation>
        </message>
        <message>
            <source>W&amp;here</source>
            <translation>어디서(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;Note</source>
            <translation>쪽지(&amp;N)</translation>
        </message>
        <message>
            <source>‘%1’ is no day: write 2025-02-04, 2025-02 or 2025.</source>
            <translation>‘%1’은(는) 날짜가 아닙니다. 2025-02-04, 2025-02, 2025처럼 쓰세요.</translation>
        </message>
        <message>
            <source>A part of the day, or a time as 18:30</source>
            <translation>하루 가운데 한때, 또는 18:30처럼 적은 시각</translation>
        </message>
        <message>
            <source>The last day comes before the first.</source>
            <translation>끝나는 날이 시작하는 날보다 앞섭니다.</translation>
        </message>
        <message>
            <source>‘%1’ is no time of day: choose one or write 18:30.</source>
            <translation>‘%1’은(는) 시각이 아닙니다. 하나를 고르거나 18:30처럼 적으세요.</translation>
        </message>
        <message>
            <source>&amp;Change</source>
            <translation>고치기(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Add</source>
            <translation>더하기(&amp;A)</translation>
        </message>
    </context>
    <context>
        <name>Haengbo::EventList</name>
        <message numerus="yes">
            <source>%n events</source>
            <translation>
                <numerusform>사건 %n건</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Haengbo::EventTableModel</name>
        <message>
            <source>From</source>
            <translation>시작</translation>
        </message>
        <message>
            <source>To</source>
            <translation>끝</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>상태</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>유형</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>누가</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>어디서</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>내용</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>보도</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>검토</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>쪽지</translation>
        </message>
        <message>
            <source>%1 is no day</source>
            <translation>%1은(는) 날짜가 아닙니다</translation>
        </message>
    </context>
    <context>
        <name>Haengbo::ExportDialog</name>
        <message>
            <source>Export as picture</source>
            <translation>그림으로 내보내기</translation>
        </message>
        <message>
            <source>White</source>
            <translation>흰색</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>어둡게</translation>
        </message>
        <message>
            <source>Transparent</source>
            <translation>투명</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>고르기…</translation>
        </message>
        <message>
            <source>&amp;Export</source>
            <translation>내보내기(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;Picture</source>
            <translation>그림(&amp;P)</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>크기</translation>
        </message>
        <message>
            <source>&amp;Background</source>
            <translation>배경(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>파일(&amp;F)</translation>
        </message>
        <message>
            <source>%1 × %2 pixels</source>
            <translation>%1 × %2픽셀</translation>
        </message>
        <message>
            <source>%1 was not written. %2</source>
            <translation>%1 파일을 쓰지 못했습니다. %2</translation>
        </message>
        <message>
            <source>PNG picture</source>
            <translation>PNG 그림</translation>
        </message>
        <message>
            <source>SVG drawing</source>
            <translation>SVG 그림(벡터)</translation>
        </message>
        <message>
            <source>PDF page</source>
            <translation>PDF 한 쪽</translation>
        </message>
        <message>
            <source>Table of relations, CSV</source>
            <translation>관계 목록 CSV</translation>
        </message>
        <message>
            <source>Graph, %1</source>
            <translation>관계망 %1</translation>
        </message>
        <message>
            <source>Report, HTML</source>
            <translation>보고서, HTML</translation>
        </message>
        <message>
            <source> dpi</source>
            <translation> dpi</translation>
        </message>
        <message>
            <source>One page as large as the picture</source>
            <translation>그림 크기의 한 쪽</translation>
        </message>
        <message>
            <source>Sheets of A4</source>
            <translation>A4 여러 쪽</translation>
        </message>
        <message>
            <source>Sheets of A3</source>
            <translation>A3 여러 쪽</translation>
        </message>
        <message>
            <source>Numbered &amp;notes: outlet, date and sentence to each mark</source>
            <translation>번호 주석(&amp;N): 표시마다 매체·날짜·문장</translation>
        </message>
        <message>
            <source>&amp;Resolution</source>
            <translation>해상도(&amp;R)</translation>
        </message>
        <message>
            <source>PDF &amp;sheets</source>
            <translation>PDF 용지(&amp;S)</translation>
        </message>
        <message>
            <source>Only the stretch of &amp;time in view</source>
            <translation>화면에 보이는 기간만(&amp;T)</translation>
        </message>
        <message>
            <source>Sheets of A4, upright</source>
            <translation>A4 여러 장, 세로</translation>
        </message>
        <message>
            <source>Sheets of A3, upright</source>
            <translation>A3 여러 장, 세로</translation>
        </message>
        <message>
            <source>Smaller than the %1 × %2 asked for: a PNG can hold no more. SVG and PDF can.</source>
            <translation>요청한 %1 × %2보다 작습니다. PNG에는 더 담을 수 없으니, 더 크게 쓰려면 SVG나 PDF로 내보내세요.</translation>
        </message>
    </context>
    <context>
        <name>Haengbo::FacetList</name>
        <message>
            <source>People</source>
            <translation>인물</translation>
        </message>
        <message>
            <source>Companies and organizations</source>
            <translation>기업·기관</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>장소</translation>
        </message>
        <message>
            <source>Types, outlets, people, companies and places</source>
            <translation>종류, 매체, 인물, 기업, 장소</translation>
        </message>
        <message>
            <source>Kinds of events</source>
            <translation>사건 종류</translation>
        </message>
        <message>
            <source>Kinds of relations</source>
            <translation>관계 종류</translation>
        </message>
        <message>
            <source>Outlets</source>
            <translation>매체</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>모름</translation>
        </message>
        <message numerus="yes">
            <source>%n more: search for them</source>
            <translation>
                <numerusform>%n개 더 있음: 찾기로 찾으세요</numerusform>
            </translation>
        </message>
        <message>
            <source>Types, outlets and names of the articles stand here, to filter by.</source>
            <translation>기사에 나온 유형, 매체, 이름이 여기에 나옵니다. 고르면 그것만 봅니다.</translation>
        </message>
    </context>
    <context>
        <name>Haengbo::FilterBar</name>
        <message>
            <source>Show or hide: %1</source>
            <translation>보이기/숨기기: %1</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <translation>%1 – %2</translation>
        </message>
        <message numerus="yes">
            <source>%n article(s)</source>
            <translation>
                <numerusform>기사 %n건</numerusform>
            </translation>
        </message>
        <message>
            <source>without a date</source>
            <translation>날짜 없음</translation>
        </message>
        <message>
            <source>only what is new</source>
            <translation>새 소식만</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>필터</translation>
        </message>
        <message>
            <source>More filters, and those you saved</source>
            <translation>다른 필터와 저장한 필터</translation>
        </message>
        <message>
            <source>‘%1’</source>
            <translation>‘%1’</translation>
        </message>
        <message>
            <source>outlet not known</source>
            <translation>매체 모름</translation>
        </message>
        <message>
            <source>only confirmed</source>
            <translation>확인한 것만</translation>
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
            <translation>확인한 것만(&amp;C)</translation>
        </message>
        <message>
            <source>Only what has no &amp;date</source>
            <translation>날짜 없는 것만(&amp;D)</translation>
        </message>
        <message>
            <source>Only what is &amp;new (%1)</source>
            <translation>새로운 것만(&amp;N) (%1)</translation>
        </message>
        <message>
            <source>Clear &amp;all filters</source>
            <translation>필터 모두 지우기(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Save these filters…</source>
            <translation>이 필터 저장(&amp;S)…</translation>
        </message>
        <message>
            <source>&amp;Forget saved filters</source>
            <translation>저장한 필터 지우기(&amp;F)</translation>
        </message>
        <message>
            <source>Save these filters</source>
            <translation>이 필터 저장</translation>
        </message>
        <message>
            <source>Name:</source>
            <translation>이름:</translation>
        </message>
    </context>
    <context>
        <name>Haengbo::GraphCanvas</name>
        <message>
            <source>Arranging …</source>
            <translation>배치하는 중…</translation>
        </message>
    </context>
    <context>
        <name>Haengbo::GraphLegend</name>
        <message>
            <source>Shown; click to hide</source>
            <translation>보이는 중, 누르면 숨김</translation>
        </message>
        <message>
            <source>Hidden; click to show</source>
            <translation>숨긴 상태, 누르면 보임</translation>
        </message>
        <message>
            <source>Legend of the graph</source>
            <translation>관계도 범례</translation>
        </message>
        <message>
            <source>new in this time</source>
            <translation>이 기간에 새로 알려짐</translation>
        </message>
    </context>
    <context>
        <name>Haengbo::GraphTableModel</name>
        <message>
            <source>Name</source>
            <translation>이름</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>종류</translation>
        </message>
        <message>
            <source>Ties</source>
            <translation>관계</translation>
        </message>
        <message>
            <source>Ties that end there (degree)</source>
            <translation>거기서 끝나는 관계 수(차수)</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>보도</translation>
        </message>
        <message>
            <source>Independent reports of its ties (weighted degree)</source>
            <translation>그 관계들의 독립된 보도 수(가중 차수)</translation>
        </message>
        <message>
            <source>Betweenness</source>
            <translation>매개 중심성</translation>
        </message>
        <message>
            <source>Shortest ways between two others that lead through it</source>
            <translation>다른 둘을 잇는 가장 짧은 길 가운데 거쳐 가는 것</translation>
        </message>
        <message>
            <source>Component</source>
            <translation>연결 성분</translation>
        </message>
        <message>
            <source>Those that any way leads to have the same number</source>
            <translation>길이 닿는 것끼리 번호가 같습니다</translation>
        </message>
        <message>
            <source>Community</source>
            <translation>무리</translation>
        </message>
        <message>
            <source>Those more closely tied to one another have the same number</source>
            <translation>서로 더 촘촘히 이어진 것끼리 번호가 같습니다</translation>
        </message>
    </context>
    <context>
        <name>Haengbo::GraphTimeBrush</name>
        <message>
            <source>All of time</source>
            <translation>전체 기간</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1–%2</translation>
        </message>
        <message numerus="yes">
            <source>%1: %n relation(s) first reported</source>
            <translation>
                <numerusform>%1: 처음 보도된 관계 %n개</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Haengbo::GraphTimeStrip</name>
        <message>
            <source>Time of the relations</source>
            <translation>관계의 시간</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>멈춤</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>재생</translation>
        </message>
        <message>
            <source>Stop here</source>
            <translation>여기서 멈춥니다</translation>
        </message>
        <message>
            <source>Play how the relations grew</source>
            <translation>관계가 늘어난 과정을 재생합니다</translation>
        </message>
    </context>
    <context>
        <name>Haengbo::GraphView</name>
        <message>
            <source>Free layout</source>
            <translation>자유 배치</translation>
        </message>
        <message>
            <source>Rings around one</source>
            <translation>하나를 둘러싼 고리</translation>
        </message>
        <message>
            <source>Owners and suppliers on top</source>
            <translation>소유·공급 계층</translation>
        </message>
        <message>
            <source>Circle</source>
            <translation>원형</translation>
        </message>
        <message>
            <source>Layout</source>
            <translation>배치</translation>
        </message>
        <message>
            <source>Size: ties</source>
            <translation>크기: 관계 수</translation>
        </message>
        <message>
            <source>Size: reports</source>
            <translation>크기: 보도 수</translation>
        </message>
        <message>
            <source>Size: betweenness</source>
            <translation>크기: 매개 중심성</translation>
        </message>
        <message>
            <source>People</source>
            <translation>인물</translation>
        </message>
        <message>
            <source>Show people with their posts and meetings</source>
            <translation>인물을 직함, 만남과 함께 보기</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>장소</translation>
        </message>
        <message>
            <source>Show places and who was there</source>
            <translation>장소와 그곳에 있던 이 보기</translation>
        </message>
        <message>
            <source>Fit</source>
            <translation>맞춤</translation>
        </message>
        <message>
            <source>Show the whole graph (Home)</source>
            <translation>관계도 전체 보기 (Home)</translation>
        </message>
        <message>
            <source>Legend</source>
            <translation>범례</translation>
        </message>
        <message>
            <source>Graph of relations</source>
            <translation>관계도</translation>
        </message>
        <message>
            <source>No relations yet</source>
            <translation>아직 관계가 없습니다</translation>
        </message>
        <message>
            <source>Around %1</source>
            <translation>%1 주변</translation>
        </message>
        <message>
            <source>Who stands with whom</source>
            <translation>누가 누구와 어떤 관계인가</translation>
        </message>
        <message numerus="yes">
            <source>%n shown</source>
            <translation>
                <numerusform>%n곳 표시</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n tie(s)</source>
            <translation>
                <numerusform>관계 %n개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more not shown</source>
            <translation>
                <numerusform>%n곳 더 있음</numerusform>
            </translation>
        </message>
        <message>
            <source>show the whole graph</source>
            <translation>전체 관계도 보기</translation>
        </message>
        <message>
            <source>The %1 with the most ties are shown, %2 more are not.</source>
            <translation>관계가 가장 많은 %1곳만 보이고, %2곳은 숨어 있습니다.</translation>
        </message>
        <message>
            <source>show more</source>
            <translation>더 보기</translation>
        </message>
        <message numerus="yes">
            <source>%n company(ies) without relations left out.</source>
            <translation>
                <numerusform>관계가 없는 기업 %n곳은 뺐습니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Show only what is within %n step(s)</source>
            <translation>
                <numerusform>%n단계 안만 보기</numerusform>
            </translation>
        </message>
        <message>
            <source>Take subsidiaries out</source>
            <translation>자회사 펼치기</translation>
        </message>
        <message>
            <source>Put subsidiaries inside</source>
            <translation>자회사 접기</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>고정 풀기</translation>
        </message>
        <message>
            <source>Show the evidence</source>
            <translation>근거 보기</translation>
        </message>
        <message>
            <source>Show the whole graph</source>
            <translation>전체 관계도 보기</translation>
        </message>
        <message>
            <source>Arrange anew</source>
            <translation>다시 배치</translation>
        </message>
        <message>
            <source>No way leads from %1 to %2 over what is shown.</source>
            <translation>보이는 것만으로는 %1에서 %2(으)로 이어지는 길이 없습니다.</translation>
        </message>
        <message numerus="yes">
            <source>%1 (%n step(s))</source>
            <translation>
                <numerusform>%1 (%n단계)</numerusform>
            </translation>
        </message>
        <message>
            <source>Shortest way from %1</source>
            <translation>%1에서 가장 짧은 길</translation>
        </message>
        <message numerus="yes">
            <source>Show %n more neighbour(s)</source>
            <translation>
                <numerusform>숨은 이웃 %n곳 더 보기</numerusform>
            </translation>
        </message>
        <message>
            <source>Hold in its place</source>
            <translation>이 자리에 고정</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>뒤로</translation>
        </message>
        <message>
            <source>%1 has no ties in what the filter shows.</source>
            <translation>거른 결과에는 %1의 관계가 없습니다.</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>유효한 것만</translation>
        </message>
        <message>
            <source>Leave out what is only planned, possible, called off or denied at that time</source>
            <translation>그 시점에 예정·가능·무산·부인 상태인 관계는 뺍니다</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>표</translation>
        </message>
        <message>
            <source>Ties, reports, betweenness, component and community of each as a table</source>
            <translation>관계 수, 보도 수, 매개 중심성, 연결 성분, 무리를 표로 봅니다</translation>
        </message>
        <message>
            <source>‹ Back</source>
            <translation>‹ 뒤로</translation>
        </message>
        <message>
            <source>Show what was shown before (Escape)</source>
            <translation>바로 앞에 보던 것을 봅니다(Esc)</translation>
        </message>
        <message>
            <source>Find in the graph</source>
            <translation>관계도에서 찾기</translation>
        </message>
        <message>
            <source>Colour: kind</source>
            <translation>색: 종류</translation>
        </message>
        <message>
            <source>Colour: community</source>
            <translation>색: 무리</translation>
        </message>
        <message>
            <source>Colour: component</source>
            <translation>색: 연결 성분</translation>
        </message>
        <message>
            <source>Marks</source>
            <translation>표시</translation>
        </message>
        <message>
            <source>What size and colour of the marks tell</source>
            <translation>표시의 크기와 색이 나타내는 것</translation>
        </message>
        <message>
            <source>Nobody is called ‘%1’ here.</source>
            <translation>여기에는 ‘%1’(이)라는 이름이 없습니다.</translation>
        </message>
        <message numerus="yes">
            <source>from %n article(s)</source>
            <translation>
                <numerusform>기사 %n건</numerusform>
            </translation>
        </message>
        <message>
            <source>larger marks: more ties</source>
            <translation>표시가 클수록 관계가 많음</translation>
        </message>
        <message>
            <source>larger marks: more reports</source>
            <translation>표시가 클수록 보도가 많음</translation>
        </message>
        <message>
            <source>larger marks: more ways lead through them</source>
            <translation>표시가 클수록 거쳐 가는 길이 많음</translation>
        </message>
        <message>
            <source>thicker lines: more independent reports</source>
            <translation>선이 굵을수록 독립된 보도가 많음</translation>
        </message>
        <message>
            <source>as known on %1</source>
            <translation>%1까지 알려진 관계</translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>새 관계 %n개</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 step(s)</source>
            <translation>%1단계</translation>
        </message>
        <message>
            <source>all of time</source>
            <translation>전체 기간</translation>
        </message>
        <message>
            <source>Every relation is hidden</source>
            <translation>관계가 모두 숨어 있습니다</translation>
        </message>
        <message>
            <source>Take back a filter, or switch off ‘In force’, to see relations again.</source>
            <translation>필터를 풀거나 ‘유효한 것만’을 끄면 관계가 다시 보입니다.</translation>
        </message>
        <message>
            <source>Companies that articles tie together stand here: who invests in whom, who supplies, owns, competes or sues. Open articles to see them.</source>
            <translation>기사가 이어 준 기업들이 여기에 놓입니다. 누가 누구에게 투자하고, 공급하고, 소유하고, 경쟁하고, 소송하는지 보입니다. 기사를 여십시오.</translation>
        </message>
        <message>
            <source>No relation was found</source>
            <translation>찾은 관계가 없습니다</translation>
        </message>
        <message>
            <source>The articles that are open tell of none.</source>
            <translation>열린 기사에는 없습니다.</translation>
        </message>
    </context>
    <context>
        <name>Haengbo::HandoutController</name>
        <message>
            <source>Export &amp;data</source>
            <translation>자료로 내보내기(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Only what the filter shows</source>
            <translation>필터에 보이는 것만(&amp;O)</translation>
        </message>
        <message>
            <source>There is nothing to export yet: open articles first.</source>
            <translation>아직 내보낼 것이 없습니다. 먼저 기사를 여세요.</translation>
        </message>
        <message>
            <source>Writing %1 …</source>
            <translation>쓰는 중: %1 …</translation>
        </message>
        <message>
            <source>Written: %1</source>
            <translation>저장함: %1</translation>
        </message>
        <message>
            <source>%1 was not written. %2</source>
            <translation>%1 파일을 쓰지 못했습니다. %2</translation>
        </message>
        <message>
            <source>Export data</source>
            <translation>자료 내보내기</translation>
        </message>
        <message numerus="yes">
            <source>Only the %n event(s) &amp;chosen in the table</source>
            <translation>
                <numerusform>사건 표에서 고른 사건 %n건만(&amp;C)</numerusform>
            </translation>
        </message>
        <message>
            <source>Only the events &amp;chosen in the table</source>
            <translation>사건 표에서 고른 사건만(&amp;C)</translation>
        </message>
    </context>
    <context>
        <name>Haengbo::HelpWindow</name>
        <message>
            <source>Help</source>
            <translation>도움말</translation>
        </message>
        <message>
            <source>First steps</source>
            <translation>첫걸음</translation>
        </message>
        <message>
            <source>Finding and filtering</source>
            <translation>찾기와 거르기</translation>
        </message>
        <message>
            <source>Checking and correcting</source>
            <translation>확인하고 고치기</translation>
        </message>
        <message>
            <source>Timeline, graph, tables</source>
            <translation>연표, 관계도, 표</translation>
        </message>
        <message>
            <source>Projects and files</source>
            <translation>프로젝트와 파일</translation>
        </message>
        <message>
            <source>How it reads</source>
            <translation>어떻게 읽나</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>쪽</translation>
        </message>
    </context>
    <context>
        <name>Haengbo::HiddenNote</name>
        <message>
            <source>Show all</source>
            <translation>모두 보기</translation>
        </message>
        <message>
            <source>Remove all filters</source>
            <translation>필터를 모두 뺍니다</translation>
        </message>
        <message numerus="yes">
            <source>%n event(s) of %1 hidden by filters</source>
            <translation>
                <numerusform>사건 %1건 가운데 %n건이 필터로 가려짐</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n relation(s) of %1 hidden by filters</source>
            <translation>
                <numerusform>관계 %1건 가운데 %n건이 필터로 가려짐</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Haengbo::HistoryView</name>
        <message>
            <source>Take this one back</source>
            <translation>이것만 취소</translation>
        </message>
        <message>
            <source>Export as CSV…</source>
            <translation>CSV로 내보내기…</translation>
        </message>
        <message>
            <source>History</source>
            <translation>이력</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>번호</translation>
        </message>
        <message>
            <source>When</source>
            <translation>언제</translation>
        </message>
        <message>
            <source>By</source>
            <translation>누가</translation>
        </message>
        <message>
            <source>What</source>
            <translation>무엇</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>지금</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>취소됨</translation>
        </message>
        <message numerus="yes">
            <source>%n correction(s) wait for words that are gone</source>
            <translation>
                <numerusform>교정 %n건은 근거가 된 말이 없어 기다립니다</numerusform>
            </translation>
        </message>
        <message>
            <source>Every correction stands here, and can be taken back.</source>
            <translation>고친 것이 모두 여기에 남고, 하나씩 되돌릴 수 있습니다.</translation>
        </message>
    </context>
    <context>
        <name>Haengbo::MainWindow</name>
        <message>
            <source>Articles</source>
            <translation>기사</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>원문</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>상세</translation>
        </message>
        <message>
            <source>Graph</source>
            <translation>관계도</translation>
        </message>
        <message>
            <source>Charts</source>
            <translation>차트</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>문제</translation>
        </message>
        <message>
            <source>Search and filters</source>
            <translation>검색과 필터</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
        <message>
            <source>Problems (%1)</source>
            <translation>문제 (%1)</translation>
        </message>
        <message>
            <source>Looking for articles</source>
            <translation>기사를 찾는 중</translation>
        </message>
        <message>
            <source>reading %1 of %2</source>
            <translation>%2건 가운데 %1건 읽음</translation>
        </message>
        <message>
            <source>Reading cancelled; everything is as it was before.</source>
            <translation>읽기를 취소했습니다. 모두 이전 그대로입니다.</translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) added</source>
            <translation>
                <numerusform>기사 %n건을 더했습니다</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n article(s)</source>
            <translation>
                <numerusform>기사 %n건</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n event(s)</source>
            <translation>
                <numerusform>사건 %n건</numerusform>
            </translation>
        </message>
        <message>
            <source>(%1 hidden by filters)</source>
            <translation>(필터로 숨김 %1건)</translation>
        </message>
        <message numerus="yes">
            <source>%n relation(s)</source>
            <translation>
                <numerusform>관계 %n개</numerusform>
            </translation>
        </message>
        <message>
            <source>Open articles</source>
            <translation>기사 열기</translation>
        </message>
        <message>
            <source>All files (*);;Text files (*.txt *.md)</source>
            <translation>모든 파일 (*);;텍스트 파일 (*.txt *.md)</translation>
        </message>
        <message>
            <source>Open a folder of articles</source>
            <translation>기사 폴더 열기</translation>
        </message>
        <message>
            <source>There is no text on the clipboard.</source>
            <translation>클립보드에 글이 없습니다.</translation>
        </message>
        <message>
            <source>Pasted %1</source>
            <translation>붙여넣음 %1</translation>
        </message>
        <message>
            <source>Publication day</source>
            <translation>발행일</translation>
        </message>
        <message>
            <source>Day of ‘%1’ as YYYY-MM-DD; empty for what the text itself tells:</source>
            <translation>‘%1’의 날짜(YYYY-MM-DD). 비우면 본문이 말하는 대로:</translation>
        </message>
        <message>
            <source>'%1' is no date of the form YYYY-MM-DD</source>
            <translation>'%1'은(는) YYYY-MM-DD 꼴의 날짜가 아닙니다</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>연표</translation>
        </message>
        <message>
            <source>Written: %1</source>
            <translation>저장함: %1</translation>
        </message>
        <message>
            <source>Copied as a picture: %1</source>
            <translation>그림으로 복사함: %1</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>편집(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;Paste as an article</source>
            <translation>기사로 붙여넣기(&amp;P)</translation>
        </message>
        <message>
            <source>Copy as a &amp;picture</source>
            <translation>그림으로 복사(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Search everywhere</source>
            <translation>전체 검색(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Find in the article</source>
            <translation>기사 안에서 찾기(&amp;F)</translation>
        </message>
        <message>
            <source>Clear all fi&amp;lters</source>
            <translation>필터 모두 지우기(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>도움말(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation>단축키(&amp;K)</translation>
        </message>
        <message>
            <source>&amp;About Haengbo</source>
            <translation>행보 정보(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>파일(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Open articles…</source>
            <translation>기사 열기(&amp;O)…</translation>
        </message>
        <message>
            <source>Open a &amp;folder…</source>
            <translation>폴더 열기(&amp;F)…</translation>
        </message>
        <message>
            <source>Open &amp;recent</source>
            <translation>최근 파일(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Export as picture</source>
            <translation>그림으로 내보내기(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;Timeline…</source>
            <translation>연표(&amp;T)…</translation>
        </message>
        <message>
            <source>&amp;Graph…</source>
            <translation>관계도(&amp;G)…</translation>
        </message>
        <message>
            <source>&amp;Charts…</source>
            <translation>차트(&amp;C)…</translation>
        </message>
        <message>
            <source>&amp;Close all articles</source>
            <translation>기사 모두 닫기(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>끝내기(&amp;Q)</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>보기(&amp;V)</translation>
        </message>
        <message>
            <source>People in the &amp;graph</source>
            <translation>관계도에 인물 표시(&amp;G)</translation>
        </message>
        <message>
            <source>Zoom &amp;in</source>
            <translation>확대(&amp;I)</translation>
        </message>
        <message>
            <source>Zoom &amp;out</source>
            <translation>축소(&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Whole period</source>
            <translation>전체 기간(&amp;W)</translation>
        </message>
        <message>
            <source>Larger article te&amp;xt</source>
            <translation>기사 글자 크게(&amp;X)</translation>
        </message>
        <message>
            <source>S&amp;maller article text</source>
            <translation>기사 글자 작게(&amp;M)</translation>
        </message>
        <message>
            <source>One &amp;view in the whole window</source>
            <translation>한 보기만 크게(&amp;V)</translation>
        </message>
        <message>
            <source>Pa&amp;nels</source>
            <translation>패널(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>이동(&amp;G)</translation>
        </message>
        <message>
            <source>&amp;Next event</source>
            <translation>다음 사건(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Previous event</source>
            <translation>이전 사건(&amp;P)</translation>
        </message>
        <message>
            <source>Nothing &amp;selected</source>
            <translation>선택 풀기(&amp;S)</translation>
        </message>
        <message>
            <source>About Haengbo</source>
            <translation>행보 정보</translation>
        </message>
        <message>
            <source>&lt;h3&gt;Haengbo %1&lt;/h3&gt;&lt;p&gt;Lays out who met, visited, agreed or invested with whom, when and where, from Korean news articles. Everything happens on this machine.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
            <translation>&lt;h3&gt;행보 %1&lt;/h3&gt;&lt;p&gt;한국어 기사에서 누가 누구와 언제 어디서 만나고 방문하고 합의하고 투자했는지 펼쳐 보여 줍니다. 모든 일은 이 컴퓨터 안에서만 이뤄집니다.&lt;/p&gt;&lt;p&gt;GNU 일반 공중 사용 허가서 3판 이상을 따르는 자유 소프트웨어입니다.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>Save the list of pro&amp;blems…</source>
            <translation>문제 목록 저장(&amp;B)…</translation>
        </message>
        <message numerus="yes">
            <source>%n full text(s) took the place of their excerpts; closing a full text brings the excerpt back.</source>
            <translation>
                <numerusform>발췌 %n건이 전문으로 바뀌었습니다. 전문을 닫으면 발췌가 돌아옵니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>No article in %1 has the title or the address of the excerpt.</source>
            <translation>%1에는 이 발췌와 제목이나 주소가 같은 기사가 없습니다.</translation>
        </message>
        <message>
            <source>Full text of ‘%1’</source>
            <translation>‘%1’의 전문</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>모든 파일 (*)</translation>
        </message>
        <message>
            <source>Save the list of problems</source>
            <translation>문제 목록 저장</translation>
        </message>
        <message>
            <source>problems.tsv</source>
            <translation>문제.tsv</translation>
        </message>
        <message>
            <source>Tables of text (*.tsv);;All files (*)</source>
            <translation>텍스트 표 (*.tsv);;모든 파일 (*)</translation>
        </message>
        <message>
            <source>%1 could not be written: %2</source>
            <translation>%1에 쓸 수 없습니다: %2</translation>
        </message>
        <message>
            <source>Columns of a &amp;table…</source>
            <translation>표의 열 고르기(&amp;T)…</translation>
        </message>
        <message>
            <source>Say what the columns of a table hold</source>
            <translation>표의 열 내용 고르기</translation>
        </message>
        <message>
            <source>Tables (*.csv *.tsv *.xlsx *.json *.jsonl);;All files (*)</source>
            <translation>표 (*.csv *.tsv *.xlsx *.json *.jsonl);;모든 파일 (*)</translation>
        </message>
        <message>
            <source>%1 is no table.</source>
            <translation>%1은(는) 표가 아닙니다.</translation>
        </message>
        <message>
            <source>Disagreements</source>
            <translation>엇갈린 보도</translation>
        </message>
        <message>
            <source>What is new</source>
            <translation>새 소식</translation>
        </message>
        <message>
            <source>Disagreements (%1)</source>
            <translation>엇갈린 보도 (%1)</translation>
        </message>
        <message>
            <source>What is new (%1)</source>
            <translation>새 소식 (%1)</translation>
        </message>
        <message>
            <source>Event table</source>
            <translation>사건 표</translation>
        </message>
        <message>
            <source>Relation table</source>
            <translation>관계 표</translation>
        </message>
        <message>
            <source>History</source>
            <translation>이력</translation>
        </message>
        <message>
            <source>&amp;Correct</source>
            <translation>교정(&amp;C)</translation>
        </message>
        <message>
            <source>Saved; from now on every change is kept in %1.</source>
            <translation>저장했습니다. 이제부터 모든 변경이 %1에 남습니다.</translation>
        </message>
        <message>
            <source>&amp;New project</source>
            <translation>새 프로젝트(&amp;N)</translation>
        </message>
        <message>
            <source>Open a pro&amp;ject…</source>
            <translation>프로젝트 열기(&amp;J)…</translation>
        </message>
        <message>
            <source>&amp;Save the project as…</source>
            <translation>프로젝트를 다른 이름으로 저장(&amp;S)…</translation>
        </message>
        <message>
            <source>Sa&amp;ve</source>
            <translation>저장(&amp;V)</translation>
        </message>
        <message>
            <source>Everything is saved as you go.</source>
            <translation>모든 것이 바로바로 저장됩니다.</translation>
        </message>
        <message>
            <source>Look for chan&amp;ged files</source>
            <translation>바뀐 파일 찾기(&amp;G)</translation>
        </message>
        <message>
            <source>Open a project</source>
            <translation>프로젝트 열기</translation>
        </message>
        <message>
            <source>Projects of Haengbo (*.haengbo);;All files (*)</source>
            <translation>행보 프로젝트 (*.haengbo);;모든 파일 (*)</translation>
        </message>
        <message>
            <source>Save the project as</source>
            <translation>프로젝트 저장</translation>
        </message>
        <message>
            <source>Projects of Haengbo (*.haengbo)</source>
            <translation>행보 프로젝트 (*.haengbo)</translation>
        </message>
        <message>
            <source>Facets</source>
            <translation>갈래</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>찾은 것</translation>
        </message>
        <message numerus="yes">
            <source>about %n second(s) left</source>
            <translation>
                <numerusform>약 %n초 남음</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n minute(s) left</source>
            <translation>
                <numerusform>약 %n분 남음</numerusform>
            </translation>
        </message>
        <message>
            <source>Find ne&amp;xt</source>
            <translation>다음 찾기(&amp;X)</translation>
        </message>
        <message>
            <source>Find pre&amp;vious</source>
            <translation>앞 찾기(&amp;V)</translation>
        </message>
        <message>
            <source>P&amp;references…</source>
            <translation>환경 설정(&amp;R)…</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>도움말</translation>
        </message>
        <message>
            <source>Drop articles here to begin. F1 explains, Ctrl+K searches, F8 reviews.</source>
            <translation>기사를 여기 끌어다 놓으면 시작합니다. F1 도움말, Ctrl+K 찾기, F8 확인.</translation>
        </message>
    </context>
    <context>
        <name>Haengbo::NewsList</name>
        <message>
            <source>Show &amp;only these in every view</source>
            <translation>모든 보기에 이것만 보이기(&amp;O)</translation>
        </message>
        <message>
            <source>Open more articles to see what they change: events that are new, plans that came true, days that were moved, reports that others confirm.</source>
            <translation>기사를 더 열면 무엇이 달라지는지 보입니다. 새로 생긴 일, 이루어진 계획, 옮겨진 날짜, 다른 기사가 확인한 보도입니다.</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>사건</translation>
        </message>
        <message>
            <source>What is new</source>
            <translation>새 소식</translation>
        </message>
    </context>
    <context>
        <name>Haengbo::NoticeBar</name>
        <message>
            <source>Close</source>
            <translation>닫기</translation>
        </message>
    </context>
    <context>
        <name>Haengbo::OverviewChart</name>
        <message numerus="yes">
            <source>%n events</source>
            <translation>
                <numerusform>사건 %n건</numerusform>
            </translation>
        </message>
        <message>
            <source>Overview of events over time</source>
            <translation>기간별 사건 개요</translation>
        </message>
        <message numerus="yes">
            <source>%n events before these bars</source>
            <translation>
                <numerusform>이 막대 이전의 사건 %n건</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n events after these bars</source>
            <translation>
                <numerusform>이 막대 이후의 사건 %n건</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Haengbo::PickDialog</name>
        <message>
            <source>Type to narrow the list</source>
            <translation>입력하면 목록이 줄어듭니다</translation>
        </message>
        <message>
            <source>&amp;Split</source>
            <translation>나누기(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Merge</source>
            <translation>합치기(&amp;M)</translation>
        </message>
    </context>
    <context>
        <name>Haengbo::PlaceMargin</name>
        <message>
            <source>Pages</source>
            <translation>쪽</translation>
        </message>
        <message>
            <source>Paragraphs</source>
            <translation>문단</translation>
        </message>
    </context>
    <context>
        <name>Haengbo::PreferencesDialog</name>
        <message>
            <source>Preferences</source>
            <translation>환경 설정</translation>
        </message>
        <message>
            <source>&amp;Look</source>
            <translation>모양(&amp;L)</translation>
        </message>
        <message>
            <source>Lan&amp;guage and dates</source>
            <translation>언어와 날짜(&amp;G)</translation>
        </message>
        <message>
            <source>&amp;Keys</source>
            <translation>글쇠(&amp;K)</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>시스템을 따름</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>밝게</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>어둡게</translation>
        </message>
        <message>
            <source>&amp;Colours:</source>
            <translation>색(&amp;C):</translation>
        </message>
        <message>
            <source>&amp;Type of my own</source>
            <translation>글꼴을 직접 고르기(&amp;T)</translation>
        </message>
        <message>
            <source> pt</source>
            <translation> pt</translation>
        </message>
        <message>
            <source>T&amp;ype:</source>
            <translation>글꼴(&amp;Y):</translation>
        </message>
        <message>
            <source>&amp;Size:</source>
            <translation>크기(&amp;S):</translation>
        </message>
        <message>
            <source>S&amp;mooth transitions</source>
            <translation>부드러운 화면 전환(&amp;M)</translation>
        </message>
        <message>
            <source>&amp;Language:</source>
            <translation>언어(&amp;L):</translation>
        </message>
        <message>
            <source>Another language holds from the next start on.</source>
            <translation>언어는 다음에 켤 때부터 바뀝니다.</translation>
        </message>
        <message>
            <source>In words, as the language writes them</source>
            <translation>말로, 그 언어에서 쓰는 대로</translation>
        </message>
        <message>
            <source>In digits: 2025-02-04</source>
            <translation>숫자로: 2025-02-04</translation>
        </message>
        <message>
            <source>&amp;Dates:</source>
            <translation>날짜(&amp;D):</translation>
        </message>
    </context>
    <context>
        <name>Haengbo::PrintController</name>
        <message>
            <source>&amp;Print the view…</source>
            <translation>보기 인쇄(&amp;P)…</translation>
        </message>
        <message>
            <source>Print previe&amp;w…</source>
            <translation>인쇄 미리 보기(&amp;W)…</translation>
        </message>
        <message>
            <source>Print: %1</source>
            <translation>인쇄: %1</translation>
        </message>
        <message>
            <source>Printed: %1</source>
            <translation>인쇄함: %1</translation>
        </message>
        <message>
            <source>%1 could not be printed.</source>
            <translation>%1을(를) 인쇄하지 못했습니다.</translation>
        </message>
        <message>
            <source>Print preview: %1</source>
            <translation>인쇄 미리 보기: %1</translation>
        </message>
    </context>
    <context>
        <name>Haengbo::ProblemsList</name>
        <message>
            <source>File</source>
            <translation>파일</translation>
        </message>
        <message>
            <source>Why it could not be read</source>
            <translation>읽지 못한 까닭</translation>
        </message>
        <message>
            <source>&amp;Copy the list</source>
            <translation>목록 복사(&amp;C)</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>문제</translation>
        </message>
        <message>
            <source>It could not be opened: %1</source>
            <translation>열 수 없습니다: %1</translation>
        </message>
        <message>
            <source>It is a folder.</source>
            <translation>폴더입니다.</translation>
        </message>
        <message>
            <source>It is empty.</source>
            <translation>비어 있습니다.</translation>
        </message>
        <message>
            <source>It is larger than what is read at once (%1). Split it and open the parts.</source>
            <translation>한 번에 읽을 수 있는 크기(%1)를 넘습니다. 나눠서 여세요.</translation>
        </message>
        <message>
            <source>Its characters are neither UTF-8, UTF-16 nor Korean windows-949. Save it as UTF-8 and open it again.</source>
            <translation>글자가 UTF-8, UTF-16, 한글 windows-949 가운데 어느 것도 아닙니다. UTF-8로 저장해 다시 여세요.</translation>
        </message>
        <message>
            <source>This kind of file is not read yet. Save it as text and open that.</source>
            <translation>아직 읽지 못하는 종류의 파일입니다. 텍스트로 저장해 여세요.</translation>
        </message>
        <message>
            <source>It is damaged: %1</source>
            <translation>손상됐습니다: %1</translation>
        </message>
        <message>
            <source>No text was found in it.</source>
            <translation>글이 없습니다.</translation>
        </message>
        <message>
            <source>The reading was cancelled.</source>
            <translation>읽기를 취소했습니다.</translation>
        </message>
        <message>
            <source>It is locked with a password or sealed. Open it in its own program and save an open copy.</source>
            <translation>암호로 잠겼거나 배포용으로 봉인됐습니다. 원래 프로그램에서 풀어 저장한 뒤 여세요.</translation>
        </message>
        <message>
            <source>This form of the file is not read: %1</source>
            <translation>이 꼴의 파일은 읽지 않습니다: %1</translation>
        </message>
        <message>
            <source>Reading it took longer than the limit (%1). Split it and open the parts.</source>
            <translation>읽는 시간이 한도(%1)를 넘었습니다. 나눠서 여세요.</translation>
        </message>
        <message>
            <source>It is nested deeper than the limit (%1). Unpack it and open what is inside.</source>
            <translation>겹친 깊이가 한도(%1)를 넘었습니다. 풀어서 안의 것을 여세요.</translation>
        </message>
        <message>
            <source>A name inside it leads out of it (%1), so it was left alone.</source>
            <translation>안에 든 이름이 바깥을 가리켜(%1) 건드리지 않았습니다.</translation>
        </message>
        <message>
            <source>&amp;Save the list…</source>
            <translation>목록 저장(&amp;S)…</translation>
        </message>
        <message>
            <source>Say what its &amp;columns hold…</source>
            <translation>열 내용 고르기(&amp;C)…</translation>
        </message>
        <message>
            <source>It is not in Korean, so nothing was looked for in it.</source>
            <translation>한국어 글이 아니어서 아무것도 찾지 않았습니다.</translation>
        </message>
        <message>
            <source>Its characters are not Korean windows-949 or valid Unicode (%1). Save it as UTF-8 and open it again.</source>
            <translation>글자가 한국어 windows-949도, 올바른 유니코드도 아닙니다(%1). UTF-8로 저장해서 다시 여십시오.</translation>
        </message>
        <message>
            <source>It is damaged.</source>
            <translation>파일이 손상되었습니다.</translation>
        </message>
        <message>
            <source>It is a distribution document, which its maker has sealed. Ask the maker for an open copy.</source>
            <translation>만든 곳에서 잠근 배포용 문서입니다. 만든 곳에 일반 문서를 요청하십시오.</translation>
        </message>
        <message>
            <source>This form of the file is not read. Open it in its own program and save it as %1.</source>
            <translation>이 형식의 파일은 읽지 않습니다. 만든 프로그램에서 열어 %1 형식으로 저장하십시오.</translation>
        </message>
        <message>
            <source>%1 MB of memory</source>
            <translation>메모리 %1 MB</translation>
        </message>
        <message>
            <source>%1 MB unpacked</source>
            <translation>푼 크기 %1 MB</translation>
        </message>
        <message>
            <source>%1 MB</source>
            <translation>%1 MB</translation>
        </message>
        <message>
            <source>%1 archives</source>
            <translation>압축 파일 %1겹</translation>
        </message>
        <message>
            <source>%1 attributes</source>
            <translation>속성 %1개</translation>
        </message>
        <message>
            <source>%1 characters in one article</source>
            <translation>기사 하나에 %1자</translation>
        </message>
        <message>
            <source>%1 characters in one cell</source>
            <translation>칸 하나에 %1자</translation>
        </message>
        <message>
            <source>%1 elements</source>
            <translation>요소 %1겹</translation>
        </message>
        <message>
            <source>%1 pages</source>
            <translation>%1쪽</translation>
        </message>
        <message>
            <source>%1 parts</source>
            <translation>구성 파일 %1개</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1초</translation>
        </message>
        <message>
            <source>It was read as %1, but it is too short to be sure. If it looks wrong, save it as UTF-8 and open it again.</source>
            <translation>%1(으)로 읽었지만 너무 짧아 확실하지 않습니다. 글자가 이상하면 UTF-8로 저장해 다시 여세요.</translation>
        </message>
    </context>
    <context>
        <name>Haengbo::ProjectController</name>
        <message>
            <source>The project could not be saved: %1. Save it under another name.</source>
            <translation>프로젝트를 저장하지 못했습니다: %1. 다른 이름으로 저장하세요.</translation>
        </message>
        <message>
            <source>%1 may not be written, so nothing can be corrected in it.</source>
            <translation>%1에는 쓸 수 없어 고칠 수 없습니다.</translation>
        </message>
        <message>
            <source>%1 was made by a newer version of Haengbo. It can be read here, but not changed: this version would lose what it does not know.</source>
            <translation>%1은(는) 더 새로운 행보에서 만들었습니다. 읽을 수는 있지만 고칠 수 없습니다. 이 판이 모르는 내용을 잃을 수 있기 때문입니다.</translation>
        </message>
        <message numerus="yes">
            <source>%n article(s)</source>
            <translation>
                <numerusform>기사 %n건</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n correction(s)</source>
            <translation>
                <numerusform>교정 %n건</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing of worth is lost.</source>
            <translation>잃은 내용은 없습니다.</translation>
        </message>
        <message>
            <source>Lost: %1.</source>
            <translation>잃은 것: %1.</translation>
        </message>
        <message>
            <source>%1 is damaged. What could be read is here; the file itself was left as it is. %2 Save the rest under another name to go on.</source>
            <translation>%1이(가) 손상됐습니다. 읽을 수 있는 것은 모두 가져왔고 파일은 그대로 두었습니다. %2 계속하려면 나머지를 다른 이름으로 저장하세요.</translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) read again by the newer engine</source>
            <translation>
                <numerusform>새 엔진으로 기사 %n건을 다시 읽었습니다</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is open in another window. Close it there first.</source>
            <translation>%1은(는) 다른 창에 열려 있습니다. 먼저 거기서 닫으세요.</translation>
        </message>
        <message>
            <source>%1 is no project of Haengbo.</source>
            <translation>%1은(는) 행보 프로젝트가 아닙니다.</translation>
        </message>
        <message>
            <source>%1 is so damaged that nothing could be read from it.</source>
            <translation>%1은(는) 너무 손상돼 아무것도 읽지 못했습니다.</translation>
        </message>
        <message>
            <source>%1 cannot be opened: %2</source>
            <translation>%1을(를) 열 수 없습니다: %2</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) changed since they were read.</source>
            <translation>
                <numerusform>읽은 뒤 바뀐 파일이 %n개 있습니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>다시 읽기</translation>
        </message>
        <message>
            <source>There is unsaved work of %1.</source>
            <translation>%1의 저장하지 않은 작업이 있습니다.</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>열기</translation>
        </message>
        <message>
            <source>Throw it away</source>
            <translation>버리기</translation>
        </message>
        <message>
            <source>%1 (read only)</source>
            <translation>%1 (읽기 전용)</translation>
        </message>
        <message>
            <source>Haengbo</source>
            <translation>행보</translation>
        </message>
        <message>
            <source>%1 – Haengbo</source>
            <translation>%1 – 행보</translation>
        </message>
    </context>
    <context>
        <name>Haengbo::RelationDialog</name>
        <message>
            <source>Change relation</source>
            <translation>관계 고치기</translation>
        </message>
        <message>
            <source>Add a relation</source>
            <translation>관계 추가</translation>
        </message>
        <message>
            <source>&amp;Who</source>
            <translation>누가(&amp;W)</translation>
        </message>
        <message>
            <source>&amp;With whom, or whom</source>
            <translation>누구와, 누구를(&amp;W)</translation>
        </message>
        <message>
            <source>&amp;Type</source>
            <translation>유형(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Status</source>
            <translation>상태(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Note</source>
            <translation>쪽지(&amp;N)</translation>
        </message>
        <message>
            <source>A relation is between two.</source>
            <translation>관계에는 둘이 있어야 합니다.</translation>
        </message>
        <message>
            <source>&amp;Change</source>
            <translation>고치기(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Add</source>
            <translation>더하기(&amp;A)</translation>
        </message>
    </context>
    <context>
        <name>Haengbo::RelationTableModel</name>
        <message>
            <source>Source of it</source>
            <translation>주체</translation>
        </message>
        <message>
            <source>Target of it</source>
            <translation>상대</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>유형</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>상태</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>보도</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>검토</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>쪽지</translation>
        </message>
    </context>
    <context>
        <name>Haengbo::ReviewBar</name>
        <message>
            <source>reports contradict each other</source>
            <translation>보도가 서로 다름</translation>
        </message>
        <message>
            <source>the machine is not sure</source>
            <translation>기계가 확신하지 못함</translation>
        </message>
        <message>
            <source>a sum does not fit its conversion</source>
            <translation>수치가 맞지 않음</translation>
        </message>
        <message>
            <source>the publication day is inferred</source>
            <translation>발행일이 추정됨</translation>
        </message>
        <message>
            <source>no day is told</source>
            <translation>날짜를 말하지 않음</translation>
        </message>
        <message>
            <source>one source alone</source>
            <translation>한 곳만 보도</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>검토</translation>
        </message>
        <message>
            <source>%v of %m checked</source>
            <translation>%m건 가운데 %v건 확인</translation>
        </message>
        <message>
            <source>1  Accept</source>
            <translation>1  확인</translation>
        </message>
        <message>
            <source>2  Reject</source>
            <translation>2  제외</translation>
        </message>
        <message>
            <source>3  Change…</source>
            <translation>3  고치기…</translation>
        </message>
        <message>
            <source>Space  Later</source>
            <translation>Space  나중에</translation>
        </message>
        <message>
            <source>Esc  End</source>
            <translation>Esc  끝</translation>
        </message>
        <message>
            <source>Everything is checked.</source>
            <translation>모두 확인했습니다.</translation>
        </message>
        <message numerus="yes">
            <source>%n left to check</source>
            <translation>
                <numerusform>%n건 남음</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything that the filters show is checked.</source>
            <translation>필터에 보이는 것은 모두 확인했습니다.</translation>
        </message>
        <message>
            <source>checked already</source>
            <translation>이미 확인함</translation>
        </message>
    </context>
    <context>
        <name>Haengbo::SearchField</name>
        <message>
            <source>Search everywhere</source>
            <translation>모두 찾기</translation>
        </message>
        <message>
            <source>Names, events and sentences of all articles; "a phrase" in quotes</source>
            <translation>모든 기사의 이름, 사건, 문장. "구절"은 따옴표로</translation>
        </message>
    </context>
    <context>
        <name>Haengbo::SearchResults</name>
        <message>
            <source>Show only these</source>
            <translation>이것만 보기</translation>
        </message>
        <message>
            <source>Let every view show only what has these words</source>
            <translation>모든 화면에서 이 말이 있는 것만 봅니다</translation>
        </message>
        <message>
            <source>Search results</source>
            <translation>검색 결과</translation>
        </message>
        <message>
            <source>What you search stands here: names, events and sentences of all articles. Words may be parts of words; "what is in quotes" is one phrase.</source>
            <translation>찾은 것이 여기에 나옵니다. 모든 기사의 이름, 사건, 문장을 찾습니다. 낱말의 일부만 적어도 되고, "따옴표 안"은 한 구절로 찾습니다.</translation>
        </message>
        <message>
            <source>Nothing has ‘%1’.</source>
            <translation>‘%1’에 맞는 것이 없습니다.</translation>
        </message>
        <message>
            <source>%1 · %2 · %3</source>
            <translation>%1 · %2 · %3</translation>
        </message>
        <message numerus="yes">
            <source>%n name(s)</source>
            <translation>
                <numerusform>이름 %n개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n event(s)</source>
            <translation>
                <numerusform>사건 %n건</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n article(s)</source>
            <translation>
                <numerusform>기사 %n건</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: the first %2 of %3</source>
            <translation>%1: %3개 가운데 처음 %2개</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Names</source>
            <translation>이름</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>사건</translation>
        </message>
        <message>
            <source>hidden by filters</source>
            <translation>필터로 가려짐</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>기사</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s)</source>
            <translation>
                <numerusform>%n곳</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Haengbo::ShortcutsPage</name>
        <message>
            <source>As it was</source>
            <translation>처음대로</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>하는 일</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>글쇠</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>단축키</translation>
        </message>
        <message>
            <source>New keys</source>
            <translation>새 글쇠</translation>
        </message>
        <message>
            <source>&amp;New keys:</source>
            <translation>새 글쇠(&amp;N):</translation>
        </message>
        <message>
            <source>No keys</source>
            <translation>글쇠 없음</translation>
        </message>
        <message>
            <source>%1 is taken: %2</source>
            <translation>%1은(는) 이미 쓰입니다: %2</translation>
        </message>
    </context>
    <context>
        <name>Haengbo::SourceHeader</name>
        <message>
            <source>Publication day unknown</source>
            <translation>보도일 알 수 없음</translation>
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
            <translation>날짜가 서로 다릅니다: %1</translation>
        </message>
        <message>
            <source>Undo the choice</source>
            <translation>선택 되돌리기</translation>
        </message>
        <message>
            <source>Only the beginning of the article. What is not here may be in the rest.</source>
            <translation>기사의 앞부분만 있습니다. 여기 없는 내용은 뒷부분에 있을 수 있습니다.</translation>
        </message>
        <message>
            <source>Attach the full text…</source>
            <translation>전문 파일 붙이기…</translation>
        </message>
        <message>
            <source>Paste the full text</source>
            <translation>전문 붙여넣기</translation>
        </message>
    </context>
    <context>
        <name>Haengbo::SourceMargin</name>
        <message>
            <source>Where in the article the events stand</source>
            <translation>기사에서 사건이 있는 자리</translation>
        </message>
    </context>
    <context>
        <name>Haengbo::SourceText</name>
        <message>
            <source>Article text</source>
            <translation>기사 본문</translation>
        </message>
    </context>
    <context>
        <name>Haengbo::SourceView</name>
        <message>
            <source>People</source>
            <translation>인물</translation>
        </message>
        <message>
            <source>Companies</source>
            <translation>기업</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>장소</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>시간</translation>
        </message>
        <message>
            <source>Sums</source>
            <translation>금액</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>사건</translation>
        </message>
        <message>
            <source>Relations</source>
            <translation>관계</translation>
        </message>
        <message>
            <source>&lt;b&gt;%1&lt;/b&gt; → %2</source>
            <translation>&lt;b&gt;%1&lt;/b&gt; → %2</translation>
        </message>
        <message>
            <source>The article of whatever is selected stands here, with the words that prove it marked.</source>
            <translation>고른 것이 나온 기사가 여기에 나오고, 근거가 되는 말에 표시가 됩니다.</translation>
        </message>
        <message>
            <source>Show or hide: %1</source>
            <translation>보이기/숨기기: %1</translation>
        </message>
        <message>
            <source>Find in this article</source>
            <translation>이 기사에서 찾기</translation>
        </message>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n개 찾음</numerusform>
            </translation>
        </message>
        <message>
            <source>Previous place</source>
            <translation>앞 자리</translation>
        </message>
        <message>
            <source>Next place</source>
            <translation>다음 자리</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>지면</translation>
        </message>
        <message>
            <source>Show or hide what belongs to the page: menus, advertisements, footers</source>
            <translation>지면에 딸린 것(메뉴, 광고, 꼬리말)을 보이거나 숨깁니다</translation>
        </message>
    </context>
    <context>
        <name>Haengbo::StoryTable</name>
        <message>
            <source>Copy as &amp;TSV</source>
            <translation>TSV로 복사(&amp;T)</translation>
        </message>
        <message>
            <source>What the articles tell stands here row by row; a double click changes a cell.</source>
            <translation>기사가 말하는 것이 한 줄씩 나옵니다. 칸을 두 번 누르면 고칠 수 있습니다.</translation>
        </message>
        <message>
            <source>The filter hides every row. Take back a filter to see them again.</source>
            <translation>필터가 모든 줄을 숨기고 있습니다. 필터를 풀면 다시 보입니다.</translation>
        </message>
    </context>
    <context>
        <name>Haengbo::TimelineActions</name>
        <message>
            <source>Lanes by &amp;person</source>
            <translation>인물별 줄(&amp;P)</translation>
        </message>
        <message>
            <source>Lanes by &amp;company</source>
            <translation>기업별 줄(&amp;C)</translation>
        </message>
        <message>
            <source>Lanes by p&amp;lace</source>
            <translation>장소별 줄(&amp;L)</translation>
        </message>
        <message>
            <source>Lanes by &amp;type</source>
            <translation>유형별 줄(&amp;T)</translation>
        </message>
        <message>
            <source>Lanes by &amp;article</source>
            <translation>기사별 줄(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;One lane</source>
            <translation>한 줄로(&amp;O)</translation>
        </message>
        <message>
            <source>Or&amp;der of the lanes</source>
            <translation>줄 순서(&amp;D)</translation>
        </message>
        <message>
            <source>S&amp;mooth transitions</source>
            <translation>부드러운 화면 전환(&amp;M)</translation>
        </message>
        <message>
            <source>View &amp;back</source>
            <translation>이전 화면(&amp;B)</translation>
        </message>
        <message>
            <source>View &amp;forward</source>
            <translation>다음 화면(&amp;F)</translation>
        </message>
        <message>
            <source>Go to a &amp;date…</source>
            <translation>날짜로 이동(&amp;D)…</translation>
        </message>
        <message>
            <source>T&amp;imeline</source>
            <translation>연표(&amp;I)</translation>
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
            <translation>연표</translation>
        </message>
        <message numerus="yes">
            <source>%n events</source>
            <translation>
                <numerusform>사건 %n건</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n articles</source>
            <translation>
                <numerusform>기사 %n건</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more reports</source>
            <translation>
                <numerusform>외 보도 %n건</numerusform>
            </translation>
        </message>
        <message>
            <source>Sources: %1</source>
            <translation>출처: %1</translation>
        </message>
    </context>
    <context>
        <name>Haengbo::TimelinePages</name>
        <message>
            <source>Earlier and later</source>
            <translation>이전과 이후</translation>
        </message>
        <message>
            <source>Date unknown</source>
            <translation>날짜 모름</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>근거</translation>
        </message>
    </context>
    <context>
        <name>Haengbo::TimelinePicture</name>
        <message>
            <source>Earlier and later</source>
            <translation>이전과 이후</translation>
        </message>
        <message>
            <source>Date unknown</source>
            <translation>날짜 모름</translation>
        </message>
    </context>
    <context>
        <name>Haengbo::TimelineView</name>
        <message numerus="yes">
            <source>%n events</source>
            <translation>
                <numerusform>사건 %n건</numerusform>
            </translation>
        </message>
        <message>
            <source>Events whose day no article tells. Click to see only these.</source>
            <translation>어느 기사도 날짜를 말하지 않은 사건. 누르면 이것만 봅니다.</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>연표</translation>
        </message>
        <message>
            <source>Lanes</source>
            <translation>줄</translation>
        </message>
        <message>
            <source>Date unknown</source>
            <translation>날짜 모름</translation>
        </message>
        <message>
            <source>The filter hides every event</source>
            <translation>필터가 모든 사건을 숨겼습니다</translation>
        </message>
        <message>
            <source>Events stand here in time</source>
            <translation>사건이 시간 순으로 여기에 나옵니다</translation>
        </message>
        <message>
            <source>Take back a filter to see events again.</source>
            <translation>필터를 풀면 사건이 다시 보입니다.</translation>
        </message>
        <message>
            <source>Open articles to see who did what, and when.</source>
            <translation>기사를 열면 누가 언제 무엇을 했는지 볼 수 있습니다.</translation>
        </message>
        <message>
            <source>… Right-click for the whole list.</source>
            <translation>… 오른쪽 단추를 누르면 전체 목록이 나옵니다.</translation>
        </message>
        <message>
            <source>Go to a day, month or year</source>
            <translation>날짜로 이동</translation>
        </message>
        <message>
            <source>2025-02, 10/1, 4 Feb 2025</source>
            <translation>2025-02, 2025년 2월, 10/1</translation>
        </message>
        <message>
            <source>Collapse all lanes</source>
            <translation>모든 줄 접기</translation>
        </message>
        <message>
            <source>Open all lanes</source>
            <translation>모든 줄 펴기</translation>
        </message>
        <message>
            <source>%1: no event</source>
            <translation>%1: 해당 사건 없음</translation>
        </message>
        <message numerus="yes">
            <source>%n events earlier than what is in view</source>
            <translation>
                <numerusform>화면보다 앞선 사건 %n건</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n events later than what is in view</source>
            <translation>
                <numerusform>화면보다 뒤의 사건 %n건</numerusform>
            </translation>
        </message>
        <message>
            <source>Go to the nearest event before what is in view.</source>
            <translation>지금 보이는 기간 바로 앞 사건으로 갑니다.</translation>
        </message>
        <message>
            <source>Go to the nearest event after what is in view.</source>
            <translation>지금 보이는 기간 바로 뒤 사건으로 갑니다.</translation>
        </message>
        <message>
            <source>No event was found</source>
            <translation>찾은 사건이 없습니다</translation>
        </message>
        <message>
            <source>The articles that are open tell of none.</source>
            <translation>열린 기사에는 없습니다.</translation>
        </message>
    </context>
    <context>
        <name>Haengbo::Wording</name>
        <message>
            <source>morning</source>
            <translation>오전</translation>
        </message>
        <message>
            <source>midday</source>
            <translation>낮</translation>
        </message>
        <message>
            <source>afternoon</source>
            <translation>오후</translation>
        </message>
        <message>
            <source>evening</source>
            <translation>저녁</translation>
        </message>
        <message>
            <source>night</source>
            <translation>밤</translation>
        </message>
        <message>
            <source>daytime</source>
            <translation>낮 시간</translation>
        </message>
        <message>
            <source>spring %1</source>
            <translation>%1년 봄</translation>
        </message>
        <message>
            <source>summer %1</source>
            <translation>%1년 여름</translation>
        </message>
        <message>
            <source>autumn %1</source>
            <translation>%1년 가을</translation>
        </message>
        <message>
            <source>winter %1</source>
            <translation>%1년 겨울</translation>
        </message>
        <message>
            <source>won</source>
            <translation>원</translation>
        </message>
        <message>
            <source>US dollars</source>
            <translation>달러</translation>
        </message>
        <message>
            <source>euros</source>
            <translation>유로</translation>
        </message>
        <message>
            <source>yen</source>
            <translation>엔</translation>
        </message>
        <message>
            <source>yuan</source>
            <translation>위안</translation>
        </message>
        <message>
            <source>pounds</source>
            <translation>파운드</translation>
        </message>
        <message>
            <source>Visit</source>
            <translation>방문</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>만남</translation>
        </message>
        <message>
            <source>Gathering</source>
            <translation>행사</translation>
        </message>
        <message>
            <source>Announcement</source>
            <translation>발표</translation>
        </message>
        <message>
            <source>Agreement</source>
            <translation>협약·계약</translation>
        </message>
        <message>
            <source>Investment</source>
            <translation>투자</translation>
        </message>
        <message>
            <source>Founding</source>
            <translation>설립</translation>
        </message>
        <message>
            <source>Launch</source>
            <translation>출시</translation>
        </message>
        <message>
            <source>Acquisition</source>
            <translation>인수</translation>
        </message>
        <message>
            <source>Legal</source>
            <translation>법·규제</translation>
        </message>
        <message>
            <source>Appointment</source>
            <translation>인사</translation>
        </message>
        <message>
            <source>Market</source>
            <translation>시장·실적</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>기타</translation>
        </message>
        <message>
            <source>Partnership</source>
            <translation>협력</translation>
        </message>
        <message>
            <source>Joint venture</source>
            <translation>합작</translation>
        </message>
        <message>
            <source>Investment (relation)</source>
            <translation>투자</translation>
        </message>
        <message>
            <source>Ownership</source>
            <translation>소유</translation>
        </message>
        <message>
            <source>Acquisition (relation)</source>
            <translation>인수</translation>
        </message>
        <message>
            <source>Supply</source>
            <translation>공급</translation>
        </message>
        <message>
            <source>Competition</source>
            <translation>경쟁</translation>
        </message>
        <message>
            <source>Litigation</source>
            <translation>소송</translation>
        </message>
        <message>
            <source>Occurred</source>
            <translation>확정</translation>
        </message>
        <message>
            <source>Scheduled</source>
            <translation>예정</translation>
        </message>
        <message>
            <source>Possible</source>
            <translation>가능</translation>
        </message>
        <message>
            <source>Called off or denied</source>
            <translation>무산·부인</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>인물</translation>
        </message>
        <message>
            <source>Company or organization</source>
            <translation>기업·기관</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>장소</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>제품</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>모름</translation>
        </message>
        <message>
            <source>given</source>
            <translation>지정됨</translation>
        </message>
        <message>
            <source>stated in the text</source>
            <translation>본문에 적힘</translation>
        </message>
        <message>
            <source>inferred</source>
            <translation>추정</translation>
        </message>
        <message>
            <source>date unknown</source>
            <translation>날짜 모름</translation>
        </message>
        <message>
            <source>%1 (year)</source>
            <translation>%1년</translation>
        </message>
        <message>
            <source>first half of %1</source>
            <translation>%1년 상반기</translation>
        </message>
        <message>
            <source>second half of %1</source>
            <translation>%1년 하반기</translation>
        </message>
        <message>
            <source>Q%1 %2</source>
            <translation>%2년 %1분기</translation>
        </message>
        <message>
            <source>week of %1</source>
            <translation>%1 주</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>%1까지</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>%1부터</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1~%2</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>worked out from '%1' (%2)</source>
            <translation>‘%1’(%2) 기준으로 계산</translation>
        </message>
        <message>
            <source>worked out from the publication day (%1)</source>
            <translation>발행일(%1) 기준으로 계산</translation>
        </message>
        <message>
            <source>on the page</source>
            <translation>페이지에 적힌 날</translation>
        </message>
        <message>
            <source>in the article's number</source>
            <translation>기사 번호의 날</translation>
        </message>
        <message>
            <source>in the text</source>
            <translation>본문에 적힌 날</translation>
        </message>
        <message>
            <source>of the archive</source>
            <translation>기사 저장소의 날</translation>
        </message>
        <message>
            <source>set by you</source>
            <translation>직접 정한 날</translation>
        </message>
        <message>
            <source>p. %1</source>
            <translation>%1쪽</translation>
        </message>
        <message>
            <source>¶ %1</source>
            <translation>문단 %1</translation>
        </message>
        <message>
            <source>nobody and nothing</source>
            <translation>없음</translation>
        </message>
        <message>
            <source>as the text tells</source>
            <translation>본문이 말하는 대로</translation>
        </message>
        <message>
            <source>type</source>
            <translation>유형</translation>
        </message>
        <message>
            <source>status</source>
            <translation>상태</translation>
        </message>
        <message>
            <source>date</source>
            <translation>날짜</translation>
        </message>
        <message>
            <source>participants</source>
            <translation>참여자</translation>
        </message>
        <message>
            <source>place</source>
            <translation>장소</translation>
        </message>
        <message>
            <source>name</source>
            <translation>이름</translation>
        </message>
        <message>
            <source>kind</source>
            <translation>종류</translation>
        </message>
        <message>
            <source>merged or split</source>
            <translation>합침·나눔</translation>
        </message>
        <message>
            <source>added</source>
            <translation>추가</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>확인</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>제외</translation>
        </message>
        <message>
            <source>Change date</source>
            <translation>날짜 변경</translation>
        </message>
        <message>
            <source>Change status</source>
            <translation>상태 변경</translation>
        </message>
        <message>
            <source>Change type</source>
            <translation>유형 변경</translation>
        </message>
        <message>
            <source>Change participants</source>
            <translation>참여자 변경</translation>
        </message>
        <message>
            <source>Change place</source>
            <translation>장소 변경</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>쪽지</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>이름 바꾸기</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>합치기</translation>
        </message>
        <message>
            <source>Split</source>
            <translation>나누기</translation>
        </message>
        <message>
            <source>Never a person</source>
            <translation>인물 아님</translation>
        </message>
        <message>
            <source>Never show</source>
            <translation>보이지 않기</translation>
        </message>
        <message>
            <source>Change kind</source>
            <translation>종류 변경</translation>
        </message>
        <message>
            <source>Add name</source>
            <translation>이름 추가</translation>
        </message>
        <message>
            <source>Add event</source>
            <translation>사건 추가</translation>
        </message>
        <message>
            <source>Add relation</source>
            <translation>관계 추가</translation>
        </message>
        <message>
            <source>Publication day</source>
            <translation>발행일</translation>
        </message>
        <message numerus="yes">
            <source>(and %n more)</source>
            <translation>
                <numerusform>외 %n건</numerusform>
            </translation>
        </message>
        <message>
            <source>Taken back (no. %1): %2</source>
            <translation>취소함 (%1번): %2</translation>
        </message>
        <message>
            <source>Undone (no. %1): %2</source>
            <translation>되돌림 (%1번): %2</translation>
        </message>
        <message>
            <source>Done again (no. %1): %2</source>
            <translation>다시 함 (%1번): %2</translation>
        </message>
        <message>
            <source>holds</source>
            <translation>적용 중</translation>
        </message>
        <message>
            <source>its article is not open</source>
            <translation>기사가 열려 있지 않음</translation>
        </message>
        <message>
            <source>its words are no longer in the article</source>
            <translation>근거가 된 말이 기사에 없음</translation>
        </message>
        <message>
            <source>no longer found in its sentence</source>
            <translation>그 문장에서 더는 찾지 못함</translation>
        </message>
        <message>
            <source>by hand</source>
            <translation>사람</translation>
        </message>
        <message>
            <source>by machine</source>
            <translation>기계</translation>
        </message>
        <message>
            <source>checked</source>
            <translation>확인함</translation>
        </message>
        <message>
            <source>by hand: %1</source>
            <translation>직접 고침: %1</translation>
        </message>
    </context>
    <context>
        <name>Handout</name>
        <message>
            <source>Who did what, when and where</source>
            <translation>누가 언제 어디서 무엇을 했나</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>연표</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>기사</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>사건</translation>
        </message>
        <message>
            <source>Relations</source>
            <translation>관계</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>사건</translation>
        </message>
        <message>
            <source>Relation</source>
            <translation>관계</translation>
        </message>
        <message>
            <source>When</source>
            <translation>언제</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>첫날</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>끝날</translation>
        </message>
        <message>
            <source>Time of day</source>
            <translation>때</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>상태</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>유형</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>내용</translation>
        </message>
        <message>
            <source>People</source>
            <translation>인물</translation>
        </message>
        <message>
            <source>Companies and organizations</source>
            <translation>기업·기관</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>장소</translation>
        </message>
        <message>
            <source>Sums</source>
            <translation>금액</translation>
        </message>
        <message>
            <source>Independent reports</source>
            <translation>독립 보도 수</translation>
        </message>
        <message>
            <source>From whom</source>
            <translation>누가</translation>
        </message>
        <message>
            <source>To whom</source>
            <translation>누구와(무엇을)</translation>
        </message>
        <message>
            <source>Status in the report</source>
            <translation>보도 속 상태</translation>
        </message>
        <message>
            <source>Outlet</source>
            <translation>언론사</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>발행일</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>제목</translation>
        </message>
        <message>
            <source>Sentence</source>
            <translation>문장</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>근거</translation>
        </message>
        <message>
            <source>From character</source>
            <translation>시작 글자</translation>
        </message>
        <message>
            <source>To character</source>
            <translation>끝 글자</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>쪽</translation>
        </message>
        <message>
            <source>SHA-256 of the file</source>
            <translation>파일의 SHA-256</translation>
        </message>
        <message>
            <source>File</source>
            <translation>파일</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>주소</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>검토</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>확인함</translation>
        </message>
        <message>
            <source>corrected</source>
            <translation>고침</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>쪽지</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>번호</translation>
        </message>
        <message>
            <source>Table of evidence (XLSX)</source>
            <translation>근거 표(XLSX)</translation>
        </message>
        <message>
            <source>Table of evidence (CSV)</source>
            <translation>근거 표(CSV)</translation>
        </message>
        <message>
            <source>Report with timeline and sentences (HTML)</source>
            <translation>연표와 문장을 담은 보고서(HTML)</translation>
        </message>
        <message>
            <source>Calendar (iCalendar)</source>
            <translation>일정표(iCalendar)</translation>
        </message>
        <message>
            <source>Slides for TimelineJS (JSON)</source>
            <translation>TimelineJS 슬라이드(JSON)</translation>
        </message>
        <message>
            <source>Story for programs (JSON)</source>
            <translation>프로그램용 전체 내용(JSON)</translation>
        </message>
        <message>
            <source>Articles for programs (JSON Lines)</source>
            <translation>프로그램용 기사별 내용(JSON Lines)</translation>
        </message>
        <message>
            <source>Web annotations (JSON-LD)</source>
            <translation>웹 주석(JSON-LD)</translation>
        </message>
        <message>
            <source>Texts with TimeML (ZIP)</source>
            <translation>TimeML을 단 본문(ZIP)</translation>
        </message>
        <message>
            <source>Texts with brat annotations (ZIP)</source>
            <translation>brat 주석을 단 본문(ZIP)</translation>
        </message>
    </context>
    <context>
        <name>Printing</name>
        <message numerus="yes">
            <source>%n more row(s)</source>
            <translation>
                <numerusform>외 %n줄</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>QAbstractFileIconProvider</name>
        <message>
            <source>Folder</source>
            <comment>All other platforms</comment>
            <translation>폴더</translation>
        </message>
    </context>
    <context>
        <name>StoryDetails</name>
        <message>
            <source>Figures that do not add up</source>
            <translation>맞지 않는 숫자</translation>
        </message>
        <message>
            <source>How it went</source>
            <translation>경과</translation>
        </message>
        <message>
            <source>The reports disagree about %1</source>
            <translation>보도가 엇갈립니다: %1</translation>
        </message>
        <message>
            <source>Why these reports are one event</source>
            <translation>이 보도들을 한 사건으로 본 까닭</translation>
        </message>
        <message numerus="yes">
            <source>(%n time(s))</source>
            <translation>
                <numerusform>(%n번)</numerusform>
            </translation>
        </message>
        <message>
            <source>Why these names are one</source>
            <translation>이 이름들을 하나로 본 까닭</translation>
        </message>
        <message>
            <source>Worked out, %1 % sure</source>
            <translation>추정한 날짜, 확신도 %1%</translation>
        </message>
        <message>
            <source>Articles of known days tell of the same events:</source>
            <translation>날짜를 아는 기사들이 같은 사건을 전합니다:</translation>
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
            <translation>새로 %1</translation>
        </message>
        <message>
            <source>no longer %1</source>
            <translation>빠진 사람 %1</translation>
        </message>
        <message>
            <source>People: %1</source>
            <translation>사람: %1</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>예상됨</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>예정됨</translation>
        </message>
        <message>
            <source>Confirmed as a plan</source>
            <translation>계획으로 확인됨</translation>
        </message>
        <message>
            <source>Moved to a later day</source>
            <translation>뒤로 미뤄짐</translation>
        </message>
        <message>
            <source>Moved to an earlier day</source>
            <translation>앞당겨짐</translation>
        </message>
        <message>
            <source>Took place</source>
            <translation>이루어짐</translation>
        </message>
        <message>
            <source>Called off</source>
            <translation>취소됨</translation>
        </message>
        <message>
            <source>Planned again</source>
            <translation>다시 예정됨</translation>
        </message>
        <message>
            <source>Nothing more was heard of it</source>
            <translation>이후 소식 없음</translation>
        </message>
        <message>
            <source>the day</source>
            <translation>날짜</translation>
        </message>
        <message>
            <source>the last day</source>
            <translation>끝나는 날</translation>
        </message>
        <message>
            <source>the time of day</source>
            <translation>시각</translation>
        </message>
        <message>
            <source>the place</source>
            <translation>장소</translation>
        </message>
        <message>
            <source>who was there</source>
            <translation>참석자</translation>
        </message>
        <message>
            <source>the sum</source>
            <translation>금액</translation>
        </message>
        <message>
            <source>whether it happened</source>
            <translation>성사 여부</translation>
        </message>
        <message>
            <source>New</source>
            <translation>새 사건</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>상태</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>날짜</translation>
        </message>
        <message>
            <source>Confirmed by an independent article (%1 → %2)</source>
            <translation>독립된 기사가 확인함 (%1 → %2)</translation>
        </message>
        <message numerus="yes">
            <source>The rate %1 is far from the %2 that %n other article(s) imply</source>
            <translation>
                <numerusform>환율 %1은(는) 다른 기사 %n건의 %2와(과) 크게 다릅니다</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 % is told, but %2</source>
            <translation>기사에는 %1 %이나, %2</translation>
        </message>
        <message>
            <source>%1 times is told, but %2</source>
            <translation>기사에는 %1배이나, %2</translation>
        </message>
        <message>
            <source>A total of %1 is told, but %2</source>
            <translation>기사에는 합계 %1이나, %2</translation>
        </message>
        <message>
            <source>the same kind of event</source>
            <translation>같은 종류의 사건</translation>
        </message>
        <message>
            <source>the same day</source>
            <translation>같은 날</translation>
        </message>
        <message>
            <source>the time told by one fits the other</source>
            <translation>한쪽이 말한 때가 다른 쪽과 맞음</translation>
        </message>
        <message>
            <source>another day: it was moved, or one is mistaken</source>
            <translation>다른 날: 옮겨졌거나 한쪽이 틀림</translation>
        </message>
        <message>
            <source>the same time of day</source>
            <translation>같은 시간대</translation>
        </message>
        <message>
            <source>both name %1</source>
            <translation>둘 다 %1 언급</translation>
        </message>
        <message>
            <source>a company in one, somebody of it in the other</source>
            <translation>한쪽은 회사, 다른 쪽은 그 회사 사람</translation>
        </message>
        <message>
            <source>the same place</source>
            <translation>같은 곳</translation>
        </message>
        <message>
            <source>the same name in quotation marks</source>
            <translation>따옴표 안의 같은 이름</translation>
        </message>
        <message>
            <source>much the same words</source>
            <translation>거의 같은 말</translation>
        </message>
        <message>
            <source>joined by hand</source>
            <translation>직접 합침</translation>
        </message>
        <message>
            <source>the same name</source>
            <translation>같은 이름</translation>
        </message>
        <message>
            <source>the same letters, written otherwise</source>
            <translation>같은 글자를 달리 적음</translation>
        </message>
        <message>
            <source>an article gives both names</source>
            <translation>한 기사가 두 이름을 함께 적음</translation>
        </message>
        <message>
            <source>the same name, company or circle</source>
            <translation>같은 이름에 같은 회사나 같은 주변 인물</translation>
        </message>
        <message>
            <source>a misprint</source>
            <translation>오탈자</translation>
        </message>
        <message>
            <source>the same sounds in another script</source>
            <translation>다른 문자로 적은 같은 소리</translation>
        </message>
        <message>
            <source>another spelling of a foreign name</source>
            <translation>외국 이름의 다른 표기</translation>
        </message>
        <message>
            <source>cut short as newspapers do</source>
            <translation>신문이 흔히 쓰는 줄임말</translation>
        </message>
        <message>
            <source>a short form that nobody else goes by</source>
            <translation>다른 이는 쓰지 않는 짧은 이름</translation>
        </message>
        <message numerus="yes">
            <source>%n year(s)</source>
            <translation>
                <numerusform>%n년</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n month(s)</source>
            <translation>
                <numerusform>%n개월</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n week(s)</source>
            <translation>
                <numerusform>%n주</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n일</numerusform>
            </translation>
        </message>
        <message>
            <source>how long it lasts</source>
            <translation>기간</translation>
        </message>
        <message>
            <source>how many</source>
            <translation>수량</translation>
        </message>
        <message>
            <source>how many came</source>
            <translation>참석 인원</translation>
        </message>
    </context>
    <context>
        <name>TimelineWords</name>
        <message>
            <source>Q%1</source>
            <translation>%1분기</translation>
        </message>
        <message>
            <source>week of %1</source>
            <translation>%1 주</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>year, quarter</comment>
            <translation>%1년 %2</translation>
        </message>
        <message>
            <source>No person named</source>
            <translation>인물 없음</translation>
        </message>
        <message>
            <source>No company named</source>
            <translation>기업 없음</translation>
        </message>
        <message>
            <source>No place named</source>
            <translation>장소 없음</translation>
        </message>
        <message>
            <source>No article</source>
            <translation>기사 없음</translation>
        </message>
        <message>
            <source>All events</source>
            <translation>모든 사건</translation>
        </message>
        <message>
            <source>People</source>
            <translation>인물</translation>
        </message>
        <message>
            <source>Companies</source>
            <translation>기업</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>장소</translation>
        </message>
        <message>
            <source>Types</source>
            <translation>유형</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>기사</translation>
        </message>
        <message>
            <source>One lane</source>
            <translation>한 줄</translation>
        </message>
        <message>
            <source>%1: %2 (%3, %4)</source>
            <translation>%1: %2 (%3, %4)</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>오늘</translation>
        </message>
        <message>
            <source>Fitting order</source>
            <translation>알맞은 순서</translation>
        </message>
        <message>
            <source>Most events on top</source>
            <translation>사건이 많은 순서</translation>
        </message>
        <message>
            <source>First event on top</source>
            <translation>먼저 일어난 순서</translation>
        </message>
        <message>
            <source>Order by hand</source>
            <translation>직접 정한 순서</translation>
        </message>
        <message numerus="yes">
            <source>nothing for %n years</source>
            <translation>
                <numerusform>%n년 공백</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>nothing for %n months</source>
            <translation>
                <numerusform>%n개월 공백</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>nothing for %n weeks</source>
            <translation>
                <numerusform>%n주 공백</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>nothing for %n days</source>
            <translation>
                <numerusform>%n일 공백</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 earlier</source>
            <comment>events</comment>
            <translation>이전 %1건</translation>
        </message>
        <message>
            <source>%1 later</source>
            <comment>events</comment>
            <translation>이후 %1건</translation>
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
            <translation>'%1'이라는 그림은 없습니다. 있는 것: %2</translation>
        </message>
        <message>
            <source>Haengbo</source>
            <translation>행보</translation>
        </message>
        <message>
            <source>unknown lanes '%1'</source>
            <translation>알 수 없는 줄 '%1'</translation>
        </message>
        <message>
            <source>made smaller, %1 × %2 pixels in place of %3 × %4; as SVG or PDF it has no limit</source>
            <translation>%3 × %4 대신 %1 × %2 픽셀로 줄였습니다. SVG나 PDF에는 제한이 없습니다</translation>
        </message>
    </context>
</TS>
