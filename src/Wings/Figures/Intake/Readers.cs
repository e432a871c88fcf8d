using Rekenschap.Figures.Intake.Checks;
using Rekenschap.Figures.Intake.Csv;
using Rekenschap.Figures.Intake.Json;
using Rekenschap.Figures.Intake.Messages;
using Rekenschap.Figures.Intake.Rows;
using Rekenschap.Figures.Intake.Xlsx;
using Rekenschap.Figures.Intake.Xml;
using Rekenschap.Figures.Mappings;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Intake;

/// <summary>The extension decides the reader.</summary>
internal static class Readers
{
    static readonly string[] Known = ["csv", "xlsx", "json", "xml"];

    /// <summary>The format of a mapping that serves the extension; null for a kind that this version does not read.</summary>
    public static string? Format(string extension) =>
        Array.Find(Known, known => string.Equals("." + known, extension, StringComparison.OrdinalIgnoreCase));

    /// <summary>The rows of the file; null, told in a finding, where it cannot be read at all.</summary>
    public static RowSource? Open(Stream file, string extension, Desk desk, Mapping? mapping) =>
        Format(extension) switch
        {
            "csv" => OpenCsv(file, desk, mapping),
            "json" => JsonOpening.Open(CsvOpening.ReadWhole(file, IntakeLimits.WholeFile), desk.Book),
            "xlsx" => WorkbookOpening.Open(file, desk, mapping),
            "xml" => OpenXml(file, desk, mapping),
            _ => Refuse(extension, desk.Book),
        };

    static CsvRows OpenCsv(Stream file, Desk desk, Mapping? mapping)
    {
        var opening = CsvOpening.Of(file);
        if (opening.IsWindows1252)
            desk.Book.Note("heading", null, () => Windows1252);
        return new(
            opening,
            Math.Max(1, mapping?.HeaderRow ?? 1),
            (place, text) => desk.Book.Error("heading", place, () => text)
        );
    }

    static XmlRows? OpenXml(Stream file, Desk desk, Mapping? mapping)
    {
        if (mapping?.Stylesheet is { } name)
            return TransformedXml.Open(file, name, desk.Context);
        desk.Book.Error(
            "heading",
            null,
            () =>
                new(
                    "Een XML-bestand vraagt een mapping met een stylesheet (format: xml)",
                    "An XML file needs a mapping with a stylesheet (format: xml)"
                )
        );
        return null;
    }

    static RowSource? Refuse(string extension, FindingBook book)
    {
        var shown = Shown.Of(extension);
        book.Error(
            "heading",
            null,
            () =>
                new(
                    $"Deze versie leest nog geen {shown}; lever .csv, .xlsx, .json of .xml aan",
                    $"This version does not read {shown} yet; deliver .csv, .xlsx, .json or .xml"
                )
        );
        return null;
    }

    static Bilingual Windows1252 { get; } =
        new(
            "Het bestand is geen geldige UTF-8 en is gelezen als Windows-1252; controleer letters met accenten",
            "The file is not valid UTF-8 and was read as Windows-1252; check letters with accents"
        );
}
