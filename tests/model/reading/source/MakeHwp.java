// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the paragraphs of a text file (the first line may begin with '# ') as HWP 5 with hwplib, which needs
// Apache POI, and as HWPX with hwpxlib (both github.com/neolord0, Apache-2.0).
// usage: java MakeHwp.java article.md out.hwp out.hwpx
import java.nio.file.*;
import java.util.*;

public class MakeHwp {
    public static void main(String[] args) throws Exception {
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(Paths.get(args[0])))
            if (!line.isBlank() && !line.startsWith("|"))
                lines.add(line.startsWith("# ") ? line.substring(2) : line);
        writeHwp(lines, args[1]);
        writeHwpx(lines, args[2]);
    }

    static void writeHwp(List<String> lines, String path) throws Exception {
        var file = kr.dogfoot.hwplib.tool.blankfilemaker.BlankFileMaker.make();
        var section = file.getBodyText().getSectionList().get(0);
        section.getParagraph(0).getText().addString(lines.get(0));
        section.getParagraph(0).getHeader().setLastInList(false);
        for (int i = 1; i < lines.size(); ++i) {
            var paragraph = section.addNewParagraph();
            paragraph.getHeader().setLastInList(i + 1 == lines.size());
            paragraph.getHeader().setCharShapeCount(1);
            paragraph.createText();
            paragraph.getText().addString(lines.get(i));
            paragraph.createCharShape();
            paragraph.getCharShape().addParaCharShape(0, 0);
        }
        kr.dogfoot.hwplib.writer.HWPWriter.toFile(file, path);
    }

    static void writeHwpx(List<String> lines, String path) throws Exception {
        var file = kr.dogfoot.hwpxlib.tool.blankfilemaker.BlankFileMaker.make();
        var section = file.sectionXMLFileList().get(0);
        section.getPara(0).addNewRun().addNewT().addText(lines.get(0));
        for (int i = 1; i < lines.size(); ++i) {
            var paragraph = section.addNewPara();
            paragraph.idAnd("0").paraPrIDRefAnd("0").styleIDRefAnd("0").pageBreakAnd(false).columnBreakAnd(false).mergedAnd(false);
            var run = paragraph.addNewRun();
            run.charPrIDRefAnd("0");
            run.addNewT().addText(lines.get(i));
        }
        kr.dogfoot.hwpxlib.writer.HWPXWriter.toFilepath(file, path);
    }
}
