using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Intake.Workbooks;

/// <summary>What can be wrong with a workbook as a file, in words.</summary>
internal static class PackageComplaint
{
    /// <summary>Refuses by its first bytes what is no package at all but something that people take for one.</summary>
    public static void RefuseOther(Stream file)
    {
        var start = file.Position;
        Span<byte> head = stackalloc byte[512];
        var read = file.ReadAtLeast(head, head.Length, false);
        file.Position = start;
        head = head[..read];
        if (head.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
            throw new UnreadableFileException(Sealed);
        if (head.IndexOf("office:document"u8) >= 0)
            throw new UnreadableFileException(Flat);
    }

    public static Bilingual NoWorkbook { get; } =
        new(
            "Het bestand is geen leesbare werkmap, of niet volledig overgekomen; sla het opnieuw op als .xlsx of .ods, zonder wachtwoord",
            "The file is not a readable workbook, or did not come over whole; save it again as .xlsx or .ods, without a password"
        );

    public static Bilingual Bomb { get; } =
        new(
            "De werkmap pakt uit tot veel meer dan zij is en wordt niet gelezen; bewaar alleen het blad met de cijfers",
            "The workbook unpacks to far more than it is and is not read; keep only the sheet with the figures"
        );

    public static Bilingual Endless { get; } =
        new(
            $"De werkmap bevat een tekst van meer dan {IntakeLimits.BetweenTags >> 20} MB en wordt niet gelezen; maak die cel leeg",
            $"The workbook holds a text of more than {IntakeLimits.BetweenTags >> 20} MB and is not read; empty that cell"
        );

    public static Bilingual Outside { get; } =
        new(
            "De werkmap bevat een onderdeel met een pad dat naar buiten wijst en wordt niet gelezen; sla haar opnieuw op vanuit het rekenblad",
            "The workbook holds a part with a path that points outside and is not read; save it again from the spreadsheet"
        );

    public static Bilingual Encrypted { get; } =
        new(
            "De werkmap is met een wachtwoord versleuteld; sla haar op zonder wachtwoord",
            "The workbook is encrypted with a password; save it without a password"
        );

    static Bilingual Sealed { get; } =
        new(
            "De werkmap is met een wachtwoord versleuteld of is een oud .xls-bestand; sla haar op als .xlsx of .ods, zonder wachtwoord",
            "The workbook is encrypted with a password or is an old .xls file; save it as .xlsx or .ods, without a password"
        );

    static Bilingual Flat { get; } =
        new(
            "Dit is een plat ODF-bestand (.fods); sla het op als gewone .ods",
            "This is a flat ODF file (.fods); save it as an ordinary .ods"
        );
}
