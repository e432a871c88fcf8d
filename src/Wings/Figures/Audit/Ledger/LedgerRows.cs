using System.Globalization;
using System.Text;
using Rekenschap.Figures.Questions;
using Rekenschap.Kernel.Ledger;

namespace Rekenschap.Figures.Audit.Ledger;

/// <summary>Entries of the ledger as a file to take along: role and organisation, no pseudonym.</summary>
static class LedgerRows
{
    const string Moment = "yyyy-MM-dd'T'HH:mm:ss.FFFFFF'Z'";

    static readonly string[] Heading = ["position", "at", "role", "organisation", "kind", "subject", "hash"];

    public static IEnumerable<IReadOnlyList<string>> Of(IEnumerable<LedgerEntry> entries) =>
        entries.Select(one => (IReadOnlyList<string>)Cells(one)).Prepend(Heading);

    public static byte[] Csv(IEnumerable<LedgerEntry> entries)
    {
        var text = new StringBuilder();
        foreach (var row in Of(entries))
            CsvAnswer.Line(text, row.Select(CsvAnswer.Harmless));
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    static string[] Cells(LedgerEntry one) =>
        [
            one.Position.ToString(CultureInfo.InvariantCulture),
            At(one),
            one.Role.ToString(),
            one.Organisation,
            one.Kind,
            one.Subject,
            Convert.ToHexStringLower(one.Hash.AsSpan()),
        ];

    public static string At(LedgerEntry one) => one.At.UtcDateTime.ToString(Moment, CultureInfo.InvariantCulture);
}
