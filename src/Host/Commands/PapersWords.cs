using System.Globalization;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Papers.Register;

namespace Rekenschap.Host.Commands;

/// <summary>What the command for papers of parliament says.</summary>
internal static class PapersWords
{
    public static readonly Bilingual About = new(
        "het register van Kamerstukken, waarnaast verwijzingen in teksten worden gelegd",
        "the register of parliamentary papers, beside which references in texts are held"
    );

    public static readonly Bilingual Import = new(
        """
        neemt stukken uit een bestand over in het register

        Afloop: 0 alles is overgenomen, 1 er waren regels die niet kloppen, 2 er is niets overgenomen.
        """,
        """
        takes papers from a file into the register

        Exit: 0 all were taken, 1 there were lines that are wrong, 2 nothing was taken.
        """
    );

    public static readonly Bilingual File = new(
        "CSV met file, number, case, session, date, kind, title, of de open data van de Tweede Kamer (JSON); ook met gzip ingepakt",
        "CSV with file, number, case, session, date, kind, title, or the open data of the House (JSON); packed with gzip too"
    );

    public static Bilingual NotReadable(string file) =>
        new(
            $"'{file}' is er niet, is niet te lezen, of is uitgepakt groter dan 256 MB",
            $"'{file}' is not there, cannot be read, or is larger than 256 MB unpacked"
        );

    public static Bilingual Taken(PapersTaken taken, int left) =>
        new(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{taken.Added} stukken nieuw, {taken.Changed} gewijzigd, {taken.Same} al zo bekend, {left} overgeslagen (ingetrokken of zonder nummer)."
            ),
            string.Create(
                CultureInfo.InvariantCulture,
                $"{taken.Added} papers new, {taken.Changed} changed, {taken.Same} known already, {left} passed over (withdrawn or without a number)."
            )
        );
}
