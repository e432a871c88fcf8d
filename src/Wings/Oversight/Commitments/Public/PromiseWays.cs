using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Page;

namespace Rekenschap.Oversight.Commitments.Public;

/// <summary>How somebody comes to a promise without knowing where promises are: from the front page, and by looking for words.</summary>
/// <param name="nameOf">Name of a ministry by its code.</param>
sealed class PromiseWays(PromiseShelf shelf, Func<string, Bilingual> nameOf)
{
    /// <summary>By ministry, in the order of their codes, as the list itself has them.</summary>
    public SiteWays Overdue()
    {
        ImmutableArray<SiteWay> ways =
        [
            .. shelf
                .Ordered.Where(one => one.Standing == CommitmentStanding.Overdue)
                .CountBy(one => one.Line.Organisation)
                .OrderBy(one => one.Key, StringComparer.Ordinal)
                .Select(one => new SiteWay(
                    CommitmentPaths.Public,
                    new CommitmentFilter(one.Key, CommitmentFilter.KeyOf(CommitmentStanding.Overdue)).Query(),
                    nameOf(one.Key),
                    PublicTexts.Late(one.Value)
                )),
        ];
        return new(
            "overdue",
            PublicTexts.Overdue,
            ways.IsEmpty ? PublicTexts.NoneOverdue : PublicTexts.OverdueLead,
            ways
        );
    }

    /// <summary>In the order of the list: what is longest overdue first.</summary>
    public IEnumerable<SiteFind> Finds() =>
        from one in shelf.Ordered
        let whole = shelf.Whole(one.Line.Number)
        where whole is not null
        select Find(whole, one.Standing);

    SiteFind Find(Commitment one, CommitmentStanding standing)
    {
        var (kind, words, name) = (CommitmentTexts.Promise, CommitmentTexts.Of(standing), nameOf(one.Organisation));
        return new(
            CommitmentPaths.PublicOf(one.Number),
            Bilingual.Same(one.Subject),
            new($"{kind.Nl}, {words.Nl}", $"{kind.En}, {words.En}"),
            new($"{one.Words} {one.Paper} {name.Nl} {words.Nl}", $"{one.Words} {one.Paper} {name.En} {words.En}"),
            $"{PublicTexts.Names} {one.Organisation}"
        );
    }
}
