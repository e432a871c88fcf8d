using Rekenschap.Figures.Intake;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Deliveries.HandIn;

/// <summary>A file as somebody sends it.</summary>
/// <param name="Extension">With its dot, in small letters.</param>
public sealed record HandedFile(string Extension, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>More than any sheet that people keep; a reader's own limits come after it.</summary>
    public const int MostBytes = 20 * 1024 * 1024;

    /// <summary>How it is read, as a mapping's YAML; null where nobody said so with it.</summary>
    public string? Mapping { get; init; }

    /// <summary>Written here in the long form: whatever was said of how an earlier file is read does not hold for it.</summary>
    public bool IsOurs { get; init; }

    public static readonly Bilingual NoFile = new(
        "Kies het bestand dat u wilt aanleveren, of plak de cellen",
        "Choose the file that you want to deliver, or paste the cells"
    );

    /// <summary>Cells as a spreadsheet puts them on the clipboard: lines with tabs between the cells.</summary>
    public static HandedFile Pasted(string cells) => new(".csv", System.Text.Encoding.UTF8.GetBytes(cells));

    /// <summary>What is wrong with a file's name; null where intake knows its kind.</summary>
    public static Bilingual? Refuse(string name) =>
        ReadFile.Knows(Path.GetExtension(name))
            ? null
            : new(
                $"'{Path.GetExtension(name)}' wordt niet gelezen. Sla het bestand op als .xlsx, .ods, .csv, .json of .xml",
                $"'{Path.GetExtension(name)}' is not read. Save the file as .xlsx, .ods, .csv, .json or .xml"
            );
}
