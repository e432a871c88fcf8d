using System.Collections.Immutable;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Page;

namespace Rekenschap.Oversight.Commitments.Public;

/// <summary>How somebody comes to a promise without knowing where promises are: from the front page, and by looking for words.</summary>
/// <param name="nameOf">Name of a ministry by its code.</param>
sealed class PromiseWays(PromiseRegister register, EnteredPromises entered, Func<string, Bilingual> nameOf)
{
    readonly PromiseShelf shelf = PromiseShelf.Of(register);

    /// <summary>By ministry, in the order of their codes, as the list itself has them.</summary>
    public SiteWays Overdue()
    {
        ImmutableArray<SiteWay> ways =
        [
            .. shelf
                .Counts.Where(one => one.Value.Late > 0)
                .OrderBy(one => one.Key, StringComparer.Ordinal)
                .Select(one => new SiteWay(
                    CommitmentPaths.Public,
                    new CommitmentFilter(one.Key, CommitmentFilter.KeyOf(CommitmentStanding.Overdue)).Query(),
                    nameOf(one.Key),
                    PublicTexts.Late(one.Value.Late)
                )),
        ];
        var (lead, day) = (
            ways.IsEmpty ? PublicTexts.NoneOverdue : PublicTexts.OverdueLead,
            StandingTexts.AsOf(register.Day)
        );
        return new(
            "overdue",
            PublicTexts.Overdue,
            new($"{lead.Nl} {day.Nl}. {entered.All.Nl}", $"{lead.En} {day.En}. {entered.All.En}"),
            ways
        );
    }

    /// <summary>To the promises of one ministry, late ones first; null for what is no ministry and promised nothing.</summary>
    public SiteWay? Of(Organisation organisation)
    {
        var (all, overdue) = shelf.Counts.GetValueOrDefault(organisation.Code);
        if (all == 0 && !(organisation.Kind == OrganisationKind.Ministry && organisation.ExistsOn(register.Day)))
            return null;
        var (count, late, day) = (
            CommitmentTexts.Count(all),
            PublicTexts.Late(overdue),
            StandingTexts.On(register.Day)
        );
        return new(
            CommitmentPaths.Public,
            new CommitmentFilter(organisation.Code, "").Query(),
            CommitmentTexts.Title,
            all == 0
                ? PublicTexts.NotEntered
                : new($"{count.Nl}, {late.Nl} {day.Nl}", $"{count.En}, {late.En} {day.En}")
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
