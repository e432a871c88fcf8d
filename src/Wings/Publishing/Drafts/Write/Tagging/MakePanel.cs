using System.Collections.Immutable;
using System.Globalization;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Beside;
using Rekenschap.Publishing.Claims;
using Rekenschap.Publishing.Documents;
using Rekenschap.Publishing.Documents.Reading;
using Rekenschap.Publishing.Drafts.Write.Words;
using Rekenschap.Publishing.Named;
using Rekenschap.Publishing.Said;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Publishing.Drafts.Write.Tagging;

/// <summary>Makes what a writer sees of words that he marks: the figures that they may state, and the one he looks at.</summary>
/// <param name="Ask">What was asked: the value of a field, empty where it was not.</param>
internal sealed record MakePanel(
    DraftLook Look,
    WordsOfText All,
    ChosenWords Chosen,
    WorkFrame Frame,
    Func<string, string> Ask
)
{
    const int MostShown = 6;
    const int MostWordings = 8;

    static readonly string[] Keys = ["period", "from", "to", "organisation", "against", "versus", "among", "in", "as"];

    readonly WordsJudge judge = WordsJudge.Of(Look.Edition.Figures, Look.Folder.Policy, Look.Judged.Facts);

    /// <summary>Where the words stand, as fields and as a question in an address.</summary>
    ImmutableArray<(string Name, string Value)> Which =>
        [
            ("line", Whole(Chosen.Line)),
            ("words", Chosen.Words),
            ("nth", Whole(All.Nth(Chosen.Line, Chosen.Words, Chosen.At))),
        ];

    /// <param name="sent">A form of it that was wrong; null where none was.</param>
    public TagPanelView Make(FormState? sent)
    {
        var context = Context.Of(All.Text.Plain, Chosen.Mark?.Whole ?? Chosen.At) with { Words = Chosen.Words };
        var rank = new RankFigures(CatalogueWords.Of(judge.Edition), judge, context);
        var asked = Asked();
        var form = Frame.Form(
            WritePaths.Tag(Look.Draft.Id),
            sent ?? FormState.With(("source", SourceOf?.Source), ("date", SourceOf?.Date)),
            "tag-"
        );
        return new(
            Frame,
            form,
            Frame.To(WritePaths.Tag(Look.Draft.Id)),
            Which,
            new(context.Before, context.Words, context.After, Chosen.Line, Mark()),
            Ask("q"),
            asked is not null && Ask("q").Length == 0
                ? []
                :
                [
                    .. rank.Find(Ask("q"), MostShown)
                        .Select((one, i) => Likely(View(one.Address, one.Judged), one.Naming, i == 0))
                        .OfType<CandidateView>(),
                ],
            asked is null ? null : Figure(asked, rank)
        )
        {
            Reach = [.. Reach.Of(All, Chosen).Select(one => View(one))],
            Beside = [.. BesideIt.Select(one => Frame.In(one.Message))],
        };
    }

    IEnumerable<BesideTag> BesideIt => Look.Judged.Beside.Where(one => one.Number == Chosen.Mark?.Claim?.Number);

    /// <summary>Of several that hold, only what the sentence names wholly can be taken at once, or the likeliest of what it names in part.</summary>
    CandidateView? Likely(CandidateView? view, Naming naming, bool isFirst) =>
        Told(view, naming) is { } told
            ? told with
            {
                IsLikely = told.Holds && naming.IsNamed && (naming.IsWhole || isFirst),
            }
            : null;

    CandidateView? Told(CandidateView? view, Naming naming) =>
        view is null ? null : view with { Naming = NamingTexts.Of(naming)?.In(Frame.Language) ?? "" };

    ReachView View(Reached one)
    {
        var words = one.At.Of(All.Text.Plain);
        var line = 1 + All.Text.Plain.AsSpan(0, one.At.Start).Count('\n');
        var link = WritePaths.Tag(Look.Draft.Id, line, words, All.Nth(line, words, one.At));
        return new(Frame.In(TagTexts.Reach(one.More, one.Word)), Frame.To(link), one.At);
    }

    Destination.External? SourceOf => Chosen.Mark?.As as Destination.External;

    /// <summary>The figure that was asked for, else the one that the words are marked with.</summary>
    FigureAddress? Asked() =>
        Ask("indicator") is { Length: > 0 } code ? Given(code)
        : Chosen.Mark?.As is Destination.Claim claim ? FigureAddress.Read(claim.Target)
        : null;

    FigureAddress Given(string code) =>
        Keys.Concat(Dimensions(code))
            .Aggregate(new FigureAddress(code), (so, key) => so.With(key, key == "versus" ? Versus() : Ask(key)));

    /// <summary>As it was chosen by its parts, or as a link has it whole.</summary>
    string Versus()
    {
        var chosen = new VersusParts(
            Ask("versus_figure"),
            Ask("versus_period"),
            Ask("versus_organisation"),
            Ask("versus_rest")
        ).Write();
        return chosen != "" ? chosen : Ask("versus");
    }

    ImmutableArray<string> Dimensions(string code) =>
        judge.Edition.Indicator(code) is { } one ? NamesSaid.Dimensions(judge.Edition, one) : [];

    string? Mark() =>
        Chosen.Mark?.As switch
        {
            Destination.NotAFigure => Frame.In(TagTexts.IsNone),
            Destination.External source => Frame.In(TagTexts.IsOthers(source.Source)),
            Destination.Claim claim => FigureSaid.Of(judge, FigureAddress.Read(claim.Target), Frame.Language)
                is { } said
                ? $"{said.Name}, {said.Where}"
                : claim.Target,
            _ => null,
        };

    ChosenFigureView? Figure(FigureAddress address, RankFigures rank)
    {
        var judged = judge.Judge(Chosen.Words, address);
        if (judge.Edition.Indicator(address.Indicator) is not { } indicator || View(address, judged) is not { } view)
            return judge.Edition.Indicator(address.Indicator) is { } known
                ? new(Unread(known, address, judged), "", Fields(address, known), [], null)
                : null;
        return new(
            Told(view, rank.NamingOf(indicator, address))!,
            indicator.Definition?.In(Frame.Language) ?? "",
            Fields(address, indicator),
            HoldingWords.At(judge, address, Chosen.Words, MostWordings),
            judged.Compared == Compared.Level && address["against"] is null ? address.WriteFigure() : null
        );
    }

    ImmutableArray<AddressField> Fields(FigureAddress address, IndicatorFacts indicator) =>
        new AddressFields(judge.Edition, address, Frame.Language, Hints.Of(Chosen.Words, judge.Language).Comparison).Of(
            indicator
        );

    CandidateView? View(FigureAddress address, JudgedClaim judged) =>
        FigureSaid.Of(judge, address, Frame.Language) is { } said
            ? Said(said.Name, said.Where, said.Value, address, judged)
            : null;

    /// <summary>Of an address that says nothing yet: a period is missing, or a name is unknown.</summary>
    CandidateView Unread(IndicatorFacts indicator, FigureAddress address, JudgedClaim judged) =>
        Said(indicator.Name.In(Frame.Language), "", "", address, judged);

    CandidateView Said(string name, string where, string value, FigureAddress address, JudgedClaim judged) =>
        new(
            name,
            where,
            value,
            VerdictWords.SignalOf(judged.Verdict),
            Frame.In(VerdictWords.Of(judged.Verdict)),
            VerdictWords.AtDesk(judged.Verdict, judged.Reason, Frame.Language),
            address.Write(),
            Link(address),
            judged.Verdict == Verdict.Holds
        );

    string Link(FigureAddress address)
    {
        var asked = Which
            .Append(("indicator", address.Indicator))
            .Concat(address.Keys.Select(one => (one.Key, one.Value)))
            .Select(one => $"{one.Item1}={Uri.EscapeDataString(one.Item2)}");
        return $"{Frame.To(WritePaths.Tag(Look.Draft.Id))}?{string.Join('&', asked)}";
    }

    static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}
