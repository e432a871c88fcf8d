using System.Xml;
using Rekenschap.Figures.Intake;
using Rekenschap.Figures.Intake.Workbooks;

namespace Rekenschap.Figures.Templates.Checked.Ods;

/// <summary>Puts marks in an ODF spreadsheet: its sheets and styles stand in one part, which is written anew as it is read.</summary>
internal static class ColouredOds
{
    const string Content = "content.xml";

    public static byte[] Make(byte[] file, CheckedMarks marks)
    {
        using var package = new WorkbookPackage(new MemoryStream(file, writable: false));
        if (package.LengthOf(Content) > ChangedParts.Most)
            throw new UnreadableFileException(CheckedTexts.TooLarge);
        var parts = new ChangedParts(package);
        // Styles stand before the cells that ask for them: the first time only what is asked is seen.
        var styles = new ClonedStyles();
        using (var nothing = XmlWriter.Create(Stream.Null))
            Write(package, nothing, marks, styles);
        parts.Write(Content, into => Write(package, into, marks, styles));
        return parts.Pack();
    }

    static void Write(WorkbookPackage package, XmlWriter into, CheckedMarks marks, ClonedStyles styles)
    {
        using var from = package.Open(Content) ?? throw new UnreadableFileException(CheckedTexts.Unreadable);
        new ColouredContent(from, into, marks, styles).Write();
    }
}
