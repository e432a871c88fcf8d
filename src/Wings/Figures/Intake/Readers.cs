using Rekenschap.Figures.Intake.Checks;
using Rekenschap.Figures.Intake.Csv;
using Rekenschap.Figures.Intake.Json;
using Rekenschap.Figures.Intake.Messages;
using Rekenschap.Figures.Intake.Ods;
using Rekenschap.Figures.Intake.Rows;
using Rekenschap.Figures.Intake.Xlsx;
using Rekenschap.Figures.Intake.Xml;
using Rekenschap.Figures.Mappings;

namespace Rekenschap.Figures.Intake;

/// <summary>The extension decides the reader.</summary>
internal static class Readers
{
    static readonly string[] Known = ["csv", "xlsx", "ods", "json", "xml"];

    /// <summary>The format of a mapping that serves the extension; null for a kind that this version does not read.</summary>
    public static string? Format(string extension) =>
        Array.Find(Known, known => string.Equals("." + known, extension, StringComparison.OrdinalIgnoreCase));

    /// <summary>The opened file; null, told in a finding, where it cannot be read at all.</summary>
    public static OpenedFile? Open(Stream file, string extension, Desk desk, Mapping? mapping) =>
        Format(extension) switch
        {
            "csv" => new CsvFile(file, desk),
            "json" => new OnlyRows(JsonOpening.Open(CsvOpening.ReadWhole(file, IntakeLimits.WholeFile), desk.Book)),
            "xlsx" => new WorkbookFile(file, desk),
            "ods" => new OdsFile(file, desk),
            "xml" => OpenXml(file, desk, mapping),
            _ => Refuse(extension, desk.Book),
        };

    static OnlyRows? OpenXml(Stream file, Desk desk, Mapping? mapping)
    {
        if (mapping?.Stylesheet is { } name)
            return new(TransformedXml.Open(file, name, desk.Context));
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

    static OpenedFile? Refuse(string extension, FindingBook book)
    {
        var shown = Shown.Of(extension);
        book.Error(
            "heading",
            null,
            () =>
                new(
                    $"Deze versie leest geen {shown}; lever .csv, .xlsx, .ods, .json of .xml aan",
                    $"This version does not read {shown}; deliver .csv, .xlsx, .ods, .json or .xml"
                )
        );
        return null;
    }
}
