using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Advices;
using Rekenschap.Portfolio.Register;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Portfolio.Completeness;

/// <summary>The coordinator of who publishes holds the register against other sources, and decides on what does not fit.</summary>
/// <param name="files">Reads what is sent; null where no file is taken.</param>
sealed class CompletenessPages(Database database, IEditionDesk editions, ISentFiles? files)
{
    public const string Root = "work/portfolio-completeness";

    /// <summary>Of which kind the page shows what was found.</summary>
    public const string KindKey = "kind";

    /// <summary>As the ledger names a decision, and a list of budget lines.</summary>
    const string Subject = "portfolio-completeness";

    const long MostBytes = 8 * 1024 * 1024;
    const int MostSaid = 1000;

    static readonly Permission Coordinators = Permission.Of(Role.Coordinator);

    public static readonly WorkLink Menu = new(Root, CandidateTexts.Title, Coordinators);

    public static readonly Right MayDecide = new(
        Role.Coordinator,
        CandidateTexts.Title,
        new("als wie publiceert", "as who publishes")
    );

    public void Map(WorkRoutes work)
    {
        var group = work.Group(Root, Coordinators)
            .Get("", call => Led(call, _ => Show(call, null, null)))
            .Get("candidates.csv", call => Led(call, _ => Take(call)))
            .Post("decide", call => Led(call, publisher => Decide(call, publisher)));
        if (files is { } reader)
            group.Post("budget", call => Led(call, _ => Give(call, reader)), MostBytes + 100_000);
    }

    async Task<IResult> Led(WorkCall call, Func<string, Task<IResult>> answer)
    {
        if (await editions.Latest(call.Stop) is not { } edition)
            return call.Refuse(ActivityRefusals.NotYet);
        var publisher = edition.Figures.Edition.Publisher;
        return call.Who.Organisation == publisher
            ? await answer(publisher)
            : call.Refuse(ActivityRefusals.OfAnother(publisher));
    }

    /// <summary>What is open, what was decided, and the names to hold what is open against.</summary>
    static async Task<(ImmutableArray<Candidate> Open, List<CandidateDecision> Decided, KnownNames Names)> Read(
        RekenschapDb db,
        DateOnly day,
        CancellationToken stop
    )
    {
        var all = await PortfolioRegister.Activities(db, stop);
        var advices = await db.Set<IctAdvice>()
            .AsNoTracking()
            .Where(one => one.State != AdviceState.Withdrawn)
            .OrderBy(one => one.Number)
            .ToListAsync(stop);
        var lists = await db.Set<BudgetList>().AsNoTracking().ToListAsync(stop);
        // Of two that were given at the same moment both may be there, until the next.
        var budget = lists.GroupBy(one => one.Year).Select(year => year.MaxBy(one => (one.GivenAt, one.Id.Value))!);
        var decided = await db.Set<CandidateDecision>().AsNoTracking().ToListAsync(stop);
        var known = decided.Select(one => one.Candidate).ToHashSet(StringComparer.Ordinal);
        var names = new KnownNames(all);
        return (
            [
                .. FindCandidates
                    .Of(all, advices, budget.Select(one => new BudgetYear(one.Year, one.Lines)), names, day)
                    .Where(one => !known.Contains(one.Key)),
            ],
            [.. decided.OrderByDescending(one => one.Id.Value)],
            names
        );
    }

    /// <param name="deciding">What was sent to decide, and is wrong.</param>
    /// <param name="giving">The same of budget lines.</param>
    async Task<IResult> Show(WorkCall call, FormState? deciding, FormState? giving)
    {
        await using var db = database.Open();
        var (open, decided, names) = await Read(db, call.Clock.Today, call.Stop);
        var frame = call.Frame(CandidateTexts.Title, deciding ?? giving);
        var key = deciding?["candidate"] ?? call.Asked("candidate");
        var view = new CompletenessViews(call, frame, names).Build(
            open,
            decided,
            open.FirstOrDefault(one => one.Key == key),
            deciding,
            files is null ? null : giving ?? CompletenessViews.UsualBudget(call.Clock.Today)
        );
        return deciding is null && giving is null
            ? call.Page<CompletenessPage>(view)
            : call.Again<CompletenessPage>(view);
    }

    async Task<IResult> Take(WorkCall call)
    {
        await using var db = database.Open();
        var (open, _, names) = await Read(db, call.Clock.Today, call.Stop);
        var text = new StringBuilder("\uFEFF");
        CsvLine.Add(text, ["candidate", "kind", "name", "owner", "why", "activity", "like", "euro"]);
        foreach (var one in open.Select(names.Liken))
            CsvLine.Add(
                text,
                [
                    one.Key,
                    one.Kind.ToString(),
                    CsvLine.Harmless(one.Name),
                    CsvLine.Harmless(one.Owner),
                    one.Why.In(call.Language),
                    Number(one.Activity),
                    Number(one.Like),
                    // A number stays one, also below zero.
                    one.Euro
                        is { } euro
                        ? Notation.Plain(euro)
                        : "",
                ]
            );
        return Results.File(Encoding.UTF8.GetBytes(text.ToString()), "text/csv; charset=utf-8", "candidates.csv");
        static string Number(int? number) => number is { } known ? CostWords.Number(known) : "";
    }

    async Task<IResult> Decide(WorkCall call, string publisher)
    {
        var form = call.Sent;
        await using var db = database.Open();
        var (open, _, _) = await Read(db, call.Clock.Today, call.Stop);
        if (open.FirstOrDefault(one => one.Key == form["candidate"]) is not { } found)
            return call.Refuse(Gone);
        var verdict = form.Choice("verdict", Enum.GetValues<CandidateVerdict>(), CandidateTexts.NoVerdict);
        var reason = form.Text(
            "reason",
            verdict == CandidateVerdict.NotInScope ? CandidateTexts.NoReason : null,
            MostSaid
        );
        var activity = await ActivityOf(form, verdict, db, call.Stop);
        if (!form.Good)
            return await Show(call, form, null);
        var made = new CandidateDecision
        {
            Id = new(Guid.CreateVersion7(call.Clock.Now)),
            Candidate = found.Key,
            Found = $"{found.Name} ({found.Owner})",
            Verdict = verdict!.Value,
            Reason = reason,
            Activity = activity,
            On = call.Clock.Today,
            By = publisher,
        };
        var refusal = await database.Office.Write(
            call.Act(Role.Coordinator, reason),
            (write, deeds, _) =>
            {
                write.Add(made);
                deeds.RecordJson(
                    "portfolio_candidate.decided",
                    Subject,
                    new DecisionEntry(made.Candidate, made.Found, made.Verdict.ToString(), made.Reason, made.Activity)
                );
                return Task.FromResult<Refusal?>(null);
            },
            call.Stop
        );
        return refusal is null
            ? call.See(Root + CompletenessViews.Again(form[KindKey]))
            : call.Refuse(refusal == Refusals.Duplicate ? Gone : refusal);
    }

    static readonly Refusal Gone = new(RefusalKind.Conflict, "portfolio_candidate.gone", CandidateTexts.Missing);

    static async Task<int?> ActivityOf(
        FormState form,
        CandidateVerdict? verdict,
        RekenschapDb db,
        CancellationToken stop
    )
    {
        if (verdict is not (CandidateVerdict.SameAs or CandidateVerdict.Entered))
            return null;
        if (
            int.TryParse(form["activity"], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && await db.Set<RegisteredActivity>()
                .AnyAsync(one => one.Number == number && one.PublishedVersion != null, stop)
        )
            return number;
        form.Wrong("activity", CandidateTexts.NoActivity);
        return null;
    }

    async Task<IResult> Give(WorkCall call, ISentFiles reader)
    {
        var form = call.Sent;
        if (form.File("sheet") is not { } file)
        {
            form.Wrong("sheet", CandidateTexts.NoFile);
            return await Show(call, null, form);
        }
        if (file.Length > MostBytes)
        {
            form.Wrong("sheet", CandidateTexts.TooLarge);
            return await Show(call, null, form);
        }
        using var held = new MemoryStream();
        await using (var stream = file.OpenReadStream())
            await stream.CopyToAsync(held, call.Stop);
        var bytes = held.ToArray();
        if (await reader.Look(call.ActOfAny(""), Root, bytes, call.Stop) is { } outside)
            return call.Refuse(outside);
        var (mapping, year) = CompletenessViews.ReadMapping(form);
        var sheet = reader.ReadSheet(bytes);
        if (sheet.Problem is { } problem)
            form.Wrong("sheet", problem);
        else if (sheet.Rows.IsEmpty)
            form.Wrong("sheet", CandidateTexts.NoLines);
        var lines = form.Good ? ReadBudget.Of(sheet, mapping, year, form) : [];
        if (!form.Good)
            return await Show(call, null, form);
        var name = Path.GetFileName(file.FileName);
        var made = new BudgetList
        {
            Id = new(Guid.CreateVersion7(call.Clock.Now)),
            Year = year,
            Source = name.Length > 100 ? name[..100] : name,
            GivenAt = call.Clock.Now,
            Lines = lines,
        };
        var refusal = await database.Office.Write(
            call.Act(Role.Coordinator, ""),
            async (write, deeds, end) =>
            {
                // What was given of the year before gives way; the ledger knows that it was there.
                write.RemoveRange(await write.Set<BudgetList>().Where(one => one.Year == year).ToListAsync(end));
                write.Add(made);
                deeds.RecordJson(
                    "portfolio_budget.given",
                    Subject,
                    new BudgetEntry(made.Year, made.Source, made.Lines.Length, made.Lines.Sum(line => line.Euro))
                );
                return null;
            },
            call.Stop
        );
        return refusal is null ? call.See(Root + "?kind=budgetline") : call.Refuse(refusal);
    }

    sealed record DecisionEntry(string Candidate, string Found, string Verdict, string Reason, int? Activity);

    sealed record BudgetEntry(int Year, string Source, int Lines, decimal Euro);
}
