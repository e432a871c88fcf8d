using System.Globalization;
using Rekenschap.Figures.Deliveries.Grid;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Figures.Intake.Forms;
using Rekenschap.Figures.Observations;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Collections.Offers;

/// <summary>What a register counts now, beside what was accepted of it.</summary>
/// <param name="Before">Null where nothing was accepted, or a number that nobody may see.</param>
/// <param name="IsNews">Whether it is not what was accepted.</param>
sealed record ComparedCount(OfferedFigure Counted, decimal? Before, bool IsNews)
{
    /// <summary>Of more rows than these a note names the first; the digest is of all.</summary>
    const int MostNamed = 20;

    public static ComparedCount Of(WorkedEdition edition, OfferedFigure one)
    {
        var organisation = edition.Organisations.ByCode(one.At.Organisation)!;
        var before = edition.Accepted(one.Indicator, organisation, one.At.Members).At(one.At.Period);
        var same =
            one.Value is { } value
                ? before is { HasValue: true, Confidential: false } accepted && accepted.Value == value
            : one.NothingEntered ? before is { Status: ObservationStatus.NotCollected }
            : before is { HasValue: false, Confidential: true };
        return new(one, before is { HasValue: true } known ? known.Value : null, !same);
    }

    public string At(string root) => Counted.At.Write(Counted.Indicator, root);

    /// <summary>As the delivery has it. A number that nobody may see is said to be there, and not told.</summary>
    public LongRow Row =>
        new(Counted.Indicator, Counted.At, Counted.Value)
        {
            Status = Counted.NothingEntered ? "L" : "",
            Confidential = Counted is { Value: null, NothingEntered: false },
            Note = Note,
        };

    public TakenCell Cell(string root) =>
        new(
            At(root),
            Counted.Value,
            Counted is { Value: null, NothingEntered: false } ? null : Counted.Rows.Length,
            Counted.Digest,
            Counted.Value is null ? [] : [.. Counted.Rows.Select(row => row.ToString())]
        );

    /// <summary>For the public lineage: the rows where they may be named, and always their digest.</summary>
    string Note
    {
        get
        {
            if (Counted.Value is null)
                return "";
            var digest = $"{CountedNote.Mark}{Counted.Digest}";
            var count = Counted.Rows.Length.ToString(CultureInfo.InvariantCulture);
            return Counted.IsOpen && Counted.Rows.Length > 0
                ? $"{count} rijen van het register: {string.Join(' ', Counted.Rows.Take(MostNamed))}{(Counted.Rows.Length > MostNamed ? " ..." : "")} {digest}"
                : $"{count} rijen van het register {digest}";
        }
    }
}
