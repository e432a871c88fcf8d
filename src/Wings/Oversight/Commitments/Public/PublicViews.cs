using System.Collections.Immutable;
using Rekenschap.Kernel.Deadlines;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Commitments.Follow;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Oversight.Commitments.Public;

/// <summary>The promises that were asked for.</summary>
/// <param name="Next">Link to those that follow; null where none do.</param>
/// <param name="Csv">Null where no server answers.</param>
public sealed record PromisesView(
    PageFrame Frame,
    ImmutableArray<FilterView> Filters,
    TableView Promises,
    string? Next,
    string? Csv,
    ImmutableArray<string> Rules
);

/// <summary>One promise.</summary>
public sealed record PromisePageView(PageFrame Frame, PromiseView Promise);

/// <summary>Builds the public pages with promises in one language.</summary>
sealed class PublicViews(PublicationSite site, PromiseRegister register, PromiseShelf shelf, Language language)
{
    public PromisesView List(CommitmentFilter filter, int from)
    {
        var frame = Frame(CommitmentPaths.Public, CommitmentTexts.Title.In(language));
        var list = new CommitmentList(shelf.Seen(filter, from), filter, Words(frame));
        return new(
            frame,
            site.Served ? list.Filters : [],
            new PublicTable(shelf, Words(frame)).Of(list),
            list.Next(from),
            site.Served ? frame.ToPlace(CommitmentPaths.Public) + filter.Query(("format", "csv")) : null,
            [.. ReadDeadline.Parts.Select(rule => rule.Says.In(language))]
        );
    }

    public PromisePageView One(Commitment one)
    {
        var frame = Frame(CommitmentPaths.PublicOf(one.Number), one.Subject);
        return new(frame, PromiseViews.Of(one, shelf.With(one), Words(frame)));
    }

    PageFrame Frame(string place, string title) => site.Frame(place, language, title, Section.None);

    ListWords Words(PageFrame frame) =>
        new(
            language,
            register.Day,
            frame.ToPlace(CommitmentPaths.Public),
            code => site.Figures.Organisations.ByCode(code)?.NameOn(register.Day) ?? Bilingual.Same(code),
            number => frame.ToPlace(CommitmentPaths.PublicOf(number))
        );
}
