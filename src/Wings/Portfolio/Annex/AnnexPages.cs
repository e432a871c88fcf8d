using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Activities;
using Rekenschap.Portfolio.Dashboard;
using Rekenschap.Portfolio.Register;
using Rekenschap.Portfolio.Workbook;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Portfolio.Annex;

/// <summary>What the page on which the annex is begun shows.</summary>
/// <param name="Parts">The document as it would be read.</param>
/// <param name="HasNumbers">Whether any figure of the year was accepted.</param>
/// <param name="Begin">Null for who does not lead the edition.</param>
public sealed record AnnexView(
    WorkFrame Frame,
    int Year,
    ImmutableArray<AnnexPart> Parts,
    bool HasNumbers,
    FormView? Begin
)
{
    /// <summary>The workbook of the year: name and link; none where no activity is in its report.</summary>
    public ImmutableArray<(string Name, string Link)> Workbook { get; init; } = [];
}

/// <summary>A paragraph of it, a heading, or the items of a list.</summary>
public sealed record AnnexPart(string? Heading, string? Paragraph, ImmutableArray<string> Items);

/// <summary>The annex on ICT activities, begun as a document by who publishes.</summary>
sealed partial class AnnexPages(Database database, IEditionDesk editions, IWritingDesk writing)
{
    public const string Root = "work/portfolio-annex";

    const string YearKey = "year";

    /// <summary>All of it is public; who writes and who audits look along.</summary>
    public static readonly Permission Readers = Permission.Of(Role.Coordinator, Role.Editor, Role.Auditor);

    public static WorkLink Menu { get; } = new(Root, AnnexTexts.Menu, Readers);

    public static Right Right { get; } = new(Role.Coordinator, AnnexTexts.Right, AnnexTexts.ForPublisher);

    public void Map(WorkRoutes work)
    {
        work.Group(Root, Readers).Get("", Show);
        work.Group(Root, Permission.Of(Role.Coordinator)).Post("begin", Begin);
    }

    /// <summary>The activities alone: the annex has nothing of what stands beside them.</summary>
    async Task<ImmutableArray<Activity>> Activities(WorkCall call)
    {
        await using var db = database.Open();
        return await PortfolioRegister.Activities(db, call.Stop);
    }

    static AnnexDocument Document(WorkCall call, ImmutableArray<Activity> all, EditionOnDesk edition, int year) =>
        new(all, edition.Figures, year, call.Language, call.Clock.Today);

    /// <summary>Where the public has it too.</summary>
    static IEnumerable<(string, string)> Workbook(
        WorkCall call,
        WorkFrame frame,
        ImmutableArray<Activity> all,
        int year
    ) =>
        DashboardShelf.Of(new(call.Clock.Today, default, all)).Years.Contains(year)
            ? JbrFiles.Formats.Select(format => (format.ToUpperInvariant(), frame.ToFile(JbrFiles.Path(year, format))))
            : [];

    static int YearOf(string text, EditionOnDesk edition) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 2000 and <= 2100
            ? year
            : edition.Figures.Edition.Year;

    async Task<IResult> Show(WorkCall call)
    {
        if (await editions.Latest(call.Stop) is not { } edition)
            return call.Refuse(ActivityRefusals.NotYet);
        var year = YearOf(call.Asked(YearKey), edition);
        var all = await Activities(call);
        var document = Document(call, all, edition, year);
        var frame = call.Frame(AnnexTexts.TitleOf(year));
        return call.Page<AnnexPage>(
            new AnnexView(
                frame,
                year,
                [.. document.Write().Parts.Select(part => Read(part.Text))],
                document.HasNumbers,
                Leads(call, edition) ? frame.Form(Root + "/begin", null, "begin-") : null
            )
            {
                Workbook = [.. Workbook(call, frame, all, year)],
            }
        );
    }

    /// <summary>As its reader has it: words, and not what they rest on.</summary>
    internal static AnnexPart Read(string markdown)
    {
        var text = Escaped().Replace(Claim().Replace(markdown, "${words}"), "${letter}");
        return text.StartsWith("## ", StringComparison.Ordinal) ? new(text[3..], null, [])
            : text.StartsWith("- ", StringComparison.Ordinal)
                ? new(
                    null,
                    null,
                    [
                        .. text.Split('\n')
                            .Select(line => line.StartsWith("- ", StringComparison.Ordinal) ? line[2..] : line),
                    ]
                )
            : new(null, text, []);
    }

    [GeneratedRegex(@"(?<!\\)\[(?<words>[^\]]*)\]\([^)]*\)")]
    private static partial Regex Claim();

    /// <summary>What <see cref="Plain"/> put a stroke before.</summary>
    [GeneratedRegex(@"\\(?<letter>[!-/:-@\[-`{-~])")]
    private static partial Regex Escaped();

    static bool Leads(WorkCall call, EditionOnDesk edition) =>
        call.Who.Is(Role.Coordinator) && call.Who.Organisation == edition.Figures.Edition.Publisher;

    async Task<IResult> Begin(WorkCall call)
    {
        if (await editions.Latest(call.Stop) is not { } edition)
            return call.Refuse(ActivityRefusals.NotYet);
        if (!Leads(call, edition))
            return call.Refuse(ActivityRefusals.OfAnother(edition.Figures.Edition.Publisher));
        var year = YearOf(call.Sent[YearKey], edition);
        var document = Document(call, await Activities(call), edition, year);
        var act = call.Act(Role.Coordinator, AnnexTexts.TitleOf(year).In(call.Language));
        var (refusal, place) = await writing.Begin(act, document.Write(), call.Stop);
        return refusal is null ? call.See(place) : call.Refuse(refusal);
    }
}
