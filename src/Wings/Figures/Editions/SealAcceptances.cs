using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Rekenschap.Figures.Catalogue;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Figures.Observations;
using Rekenschap.Kernel.Ledger;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Editions;

/// <summary>
/// Writes the acceptances of an edition into a ledger, one entry each. An entry commits to the file and, by a leaf with
/// its own salt, to each observation, so that one can be destroyed while the others still verify.
/// </summary>
public sealed class SealAcceptances
{
    /// <summary>What the entries say happened.</summary>
    public const string Kind = "delivery.accepted";

    // The folder says who submitted and who approved, and the content commits to them without naming them; that it was
    // accepted is read from the folder by the software.
    const string Actor = "folder";

    readonly Organisations organisations;
    readonly IndicatorCatalogue catalogue;
    readonly Breakdowns breakdowns;
    readonly Salts salts;
    readonly ImmutableArray<LedgerEntry> earlier;

    /// <param name="earlier">The ledger that is continued; what was accepted in it is not entered again.</param>
    internal SealAcceptances(
        EditionFolder folder,
        Breakdowns breakdowns,
        Salts salts,
        ImmutableArray<LedgerEntry> earlier
    )
    {
        (organisations, catalogue) = (folder.Organisations, folder.Catalogue);
        (this.breakdowns, this.salts, this.earlier) = (breakdowns, salts, earlier);
    }

    /// <summary>The acceptance of a file in a ledger; null where there is none.</summary>
    internal static LedgerEntry? Earlier(ImmutableArray<LedgerEntry> ledger, string file) =>
        ledger.FirstOrDefault(entry => entry.Kind == Kind && entry.Subject == file);

    /// <param name="same">Acceptances of an earlier reading of which the content is still the same, so that no leaf is made again.</param>
    internal AcceptanceLedger Seal(
        IEnumerable<(ReadDelivery Delivery, ImmutableArray<byte> FileHash, Receipted By)> accepted,
        IEnumerable<Acceptance> same
    )
    {
        var chain = new Chain(earlier);
        var contents = same.ToDictionary(one => one.Delivery, one => one.Content.ToArray());
        return new(
            chain,
            [
                .. accepted.Select(one =>
                    Append(
                        chain,
                        one.Delivery,
                        one.FileHash,
                        contents.GetValueOrDefault(one.Delivery.Index)
                            ?? Encoding.UTF8.GetBytes(
                                Content(one.Delivery.Report, one.FileHash, LeavesOf(one.Delivery), one.By)
                            )
                    )
                ),
            ],
            this
        );
    }

    Acceptance Append(Chain chain, ReadDelivery delivery, ImmutableArray<byte> fileHash, byte[] content)
    {
        var report = delivery.Report;
        var at = new DateTimeOffset(report.Accepted!.Value, TimeOnly.MinValue, TimeSpan.Zero);
        if (Earlier(earlier, report.File) is { } known)
        {
            var salt = salts.ForEntry(known.Position, known.Kind, known.Subject);
            return Commitment.Matches(known.Commitment.AsSpan(), salt, content)
                ? new(known, delivery.Index, fileHash, [.. content])
                : throw new LedgerDiffersException(report.File);
        }
        var entry = chain.Append(at, Actor, Role.System, report.Organisation, Kind, report.File, content, salts);
        return new(entry, delivery.Index, fileHash, [.. content]);
    }

    /// <summary>The leaves of an accepted delivery's observations, in their order; made anew at each call, since they take more room than the observations.</summary>
    public ObservationLeaves LeavesOf(ReadDelivery delivery) =>
        ObservationLeaves.Of(
            delivery.Report.File,
            delivery.Observations.Length,
            index => Encoding.UTF8.GetBytes(Write(delivery.Observations[index], delivery.PlaceText)),
            salts
        );

    /// <summary>An observation as its leaf commits to it: coordinate, value, status, confidentiality, place.</summary>
    public string Write(Observation one, Func<Place, string> placeText)
    {
        var code = catalogue.Indicators[one.Indicator].Code;
        var at = new Coordinate(one.Period, organisations.All[one.Organisation].Code, breakdowns[one.Breakdown]);
        return LeafText.Of(at.Write(code), one, placeText(one.Place));
    }

    /// <summary>The key from which the salts of a delivery's observations follow.</summary>
    internal byte[] SaltKeyOf(DeliveryReport report) => salts.KeyForObservations(report.File);

    /// <summary>
    /// The salt of the commitment to the file's hash. The hash alone would give a hidden cell away to whoever knows the
    /// rest of a small file and tries all values.
    /// </summary>
    internal byte[] FileSaltOf(DeliveryReport report) => salts.Of(report.File).For("file/" + report.File);

    string Content(DeliveryReport report, ImmutableArray<byte> fileHash, ObservationLeaves leaves, Receipted by)
    {
        var text = new StringBuilder();
        void Line(string key, string value) => text.Append(key).Append(' ').Append(value).Append('\n');
        var own = salts.Of(report.File);
        Line("file", Convert.ToHexStringLower(Commitment.To(FileSaltOf(report), fileHash.AsSpan()).AsSpan()));
        Line("collection", report.Collection);
        Line("number", report.Number.ToString(CultureInfo.InvariantCulture));
        Line("received", report.Received?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "");
        Line("submitted_by", own.ForPerson(by.SubmittedBy, report.File + "/submitted_by"));
        Line("approved_by", own.ForPerson(by.ApprovedBy, report.File + "/approved_by"));
        Line("let_pass", by.LetPass);
        Line("observations", leaves.Count.ToString(CultureInfo.InvariantCulture));
        Line("root", Convert.ToHexStringLower(leaves.Root.AsSpan()));
        return text.ToString();
    }
}

/// <summary>What a receipt says besides days, as text; empty where there is none.</summary>
readonly record struct Receipted(string SubmittedBy, string ApprovedBy, string LetPass)
{
    public static Receipted Of(Collections.Receipt? receipt) =>
        new(
            receipt?.SubmittedBy ?? "",
            receipt?.ApprovedBy ?? "",
            string.Join(' ', (receipt?.LetPass ?? []).Order(StringComparer.Ordinal))
        );
}
