using System.Collections.Immutable;
using Rekenschap.Kernel.Deadlines;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Commitments.Follow;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Oversight.Commitments.Public;

/// <summary>The promises that were asked for.</summary>
/// <param name="AsOf">On which day they stand so.</param>
/// <param name="Entered">How many there are, of whom, and of whom there are none.</param>
/// <param name="Next">Link to those that follow; null where none do.</param>
/// <param name="Csv">Null where no server answers.</param>
public sealed record PromisesView(
    PageFrame Frame,
    string AsOf,
    ImmutableArray<string> Entered,
    ImmutableArray<FilterView> Filters,
    TableView Promises,
    string? Next,
    string? Csv,
    ImmutableArray<string> Rules
);

/// <summary>One promise.</summary>
public sealed record PromisePageView(PageFrame Frame, string AsOf, PromiseView Promise);

/// <summary>Builds the public pages with promises in one language.</summary>
sealed class PublicViews(PublicationSite site, PromiseRegister register, PromiseShelf shelf, Language language)
{
    readonly EnteredPromises entered = EnteredOf(site, register);

    internal static EnteredPromises EnteredOf(PublicationSite site, PromiseRegister register) =>
        new(register, site.Figures.Organisations, NameIn(site, register));

    internal static Func<string, Bilingual> NameIn(PublicationSite site, PromiseRegister register) =>
        code => site.Figures.Organisations.ByCode(code)?.NameOn(register.Day) ?? Bilingual.Same(code);

    public PromisesView List(CommitmentFilter filter, int from)
    {
        var frame = Frame(CommitmentPaths.Public, CommitmentTexts.Title.In(language));
        var words = Words(frame);
        var list = new CommitmentList(shelf.Seen(filter, from), filter, words);
        var table = new PublicTable(shelf, words).Of(list);
        return new(
            frame,
            AsOf,
            [.. new[] { entered.Count, entered.None }.OfType<Bilingual>().Select(words.In)],
            site.Served ? Filters(list.Filters, filter, words) : [],
            entered.Lacks(filter.Ministry)
                ? table with
                {
                    Empty = words.In(PublicTexts.NothingOf(words.NameOf(filter.Ministry))),
                }
                : table,
            list.Next(from),
            site.Served ? frame.ToPlace(CommitmentPaths.Public) + filter.Query(("format", "csv")) : null,
            [.. ReadDeadline.Published.Select(rule => rule.Says.In(language))]
        );
    }

    public PromisePageView One(Commitment one)
    {
        var frame = Frame(CommitmentPaths.PublicOf(one.Number), one.Subject);
        return new(frame, AsOf, PromiseViews.Of(one, shelf.With(one), Words(frame)));
    }

    string AsOf => StandingTexts.AsOf(register.Day).In(language);

    /// <summary>With the ministries of which nothing was entered, so that their absence is not read as an answer.</summary>
    ImmutableArray<FilterView> Filters(ImmutableArray<FilterView> all, CommitmentFilter filter, ListWords words)
    {
        var ministries = all[0];
        var shown = ministries.Choices.Where(one => one.Link is not null || !entered.Lacks(filter.Ministry));
        var lacking = entered.Lacking.Select(code => Lacking(filter with { Ministry = code }, filter, words));
        return [ministries with { Choices = [.. shown, .. lacking] }, .. all[1..]];
    }

    static FilterChoice Lacking(CommitmentFilter other, CommitmentFilter filter, ListWords words) =>
        new(
            $"{words.In(words.NameOf(other.Ministry))} ({words.In(PublicTexts.NotEntered)})",
            other == filter ? null : words.Page + other.Query()
        );

    PageFrame Frame(string place, string title) => site.Frame(place, language, title, Section.None);

    ListWords Words(PageFrame frame) =>
        new(
            language,
            register.Day,
            frame.ToPlace(CommitmentPaths.Public),
            NameIn(site, register),
            number => frame.ToPlace(CommitmentPaths.PublicOf(number))
        );
}
