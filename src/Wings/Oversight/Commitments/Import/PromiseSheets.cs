using System.Collections.Immutable;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Commitments.Enter;
using Rekenschap.Oversight.Import;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Commitments.Import;

/// <summary>Spreadsheets of departments become promises of the register.</summary>
/// <param name="papers">The register of papers of parliament; null where there is none.</param>
sealed class PromiseSheets(CommitmentDesk desk, IPapers? papers) : ITakeSheets
{
    /// <summary>Most letters go to the House of Representatives.</summary>
    static readonly ImmutableArray<(string, string)> ToTheHouse =
    [
        (ImportSaid.OfAll(PromiseField.To), nameof(Chamber.House)),
    ];

    public string Name => "commitments";

    public string Root => CommitmentPaths.Root;

    public Permission Needed => CommitmentNeed.Enterers;

    public SheetColumns Columns => PromiseColumns.All;

    public ImmutableArray<(string Field, string Value)> Assumed => ToTheHouse;

    public SheetWords Words { get; } =
        new(
            PromiseSheetTexts.Lead,
            PromiseSheetTexts.Rows,
            PromiseSheetTexts.TooLarge,
            CommitmentTexts.Promise,
            CommitmentTexts.Back
        );

    public static ImportSaid Guess(ImmutableArray<SentRow> rows) =>
        ImportSaid.Guess(rows, PromiseColumns.All, ToTheHouse);

    /// <summary>For the own ministry where that takes all of it; else in the role in which every ministry's may be entered.</summary>
    public async Task<LookedSheet?> Look(WorkCall call, WaitingSheet sheet)
    {
        if (await desk.Editions.Latest(call.Stop) is not { } edition)
            return null;
        var said = new ImportSaid(sheet.Said);
        var read = ReadPromises.Of(sheet.Rows, said);
        LookedSheet? looked = null;
        foreach (var role in new[] { Role.Supplier, Role.Coordinator }.Where(call.Who.Is))
        {
            looked = await Look(call, sheet, said, read, role, edition);
            if (looked.Faults.IsEmpty)
                return looked;
        }
        return looked;
    }

    async Task<LookedSheet> Look(
        WorkCall call,
        WaitingSheet sheet,
        ImportSaid said,
        PromisesRead read,
        Role role,
        EditionOnDesk edition
    )
    {
        var facts = edition.Figures.Edition;
        await using var db = desk.Database.Open();
        var last = await KeepPromises.Last(db.Set<Commitment>(), call.Stop);
        var plan = PlanPromises.Of(read, await Table(call, read, said, role, edition, db));
        var changes = plan.Changes.ToImmutableArray();
        return new(sheet, said)
        {
            Steps = [.. plan.Steps.Select(step => new PromiseTold(step, edition.Figures.Organisations, call).Step())],
            Faults = plan.Faults,
            Notes = plan.Notes,
            Unknown = read.Unknown,
            Doubts = plan.Doubts,
            Count = PromiseSheetTexts.Count(plan),
            ChangesAnything = !changes.IsEmpty,
            Shown = LookedSheet.ShownOf(new { plan.Steps, Role = role }),
            Keep = (_, stop) =>
                new KeepPromises(desk.Database, call.Act(role, ""), facts.Publisher, facts.Invented).Run(
                    changes,
                    last,
                    stop
                ),
        };
    }

    async Task<PromiseTable> Table(
        WorkCall call,
        PromisesRead read,
        ImportSaid said,
        Role role,
        EditionOnDesk edition,
        RekenschapDb db
    )
    {
        var ministries = Ministries(call, role, edition);
        var known = await Known(read, ministries, db.Set<Commitment>().AsNoTracking(), call.Stop);
        var keys = read
            .Promises.Select(one => PaperSaid.Key(ImportCell.Taken(one[PromiseField.Paper], "")))
            .OfType<string>()
            .Distinct()
            .ToList();
        ImmutableArray<RegisteredPaper> found = papers is null ? [] : await papers.Find(keys, call.Stop);
        var filled = papers is not null && await papers.IsFilled(call.Stop);
        var organisations = edition.Figures.Organisations;
        return new(ministries, known, found, call.Clock.Today)
        {
            CodeOf = name => organisations.Find(name)?.Code,
            Answered = field => said[field],
            Links = role == Role.Coordinator && call.Who.Organisation == edition.Figures.Edition.Publisher,
            PapersAreKept = filled,
        };
    }

    /// <summary>As on the form with which one is entered.</summary>
    static ImmutableArray<string> Ministries(WorkCall call, Role role, EditionOnDesk edition)
    {
        var all = edition.Figures.Organisations.All.Where(one => one.Kind == OrganisationKind.Ministry);
        return role == Role.Coordinator
            ? call.Who.Organisation == edition.Figures.Edition.Publisher
                ? [.. all.Select(one => one.Code)]
                : []
            : [.. all.Where(one => one.Code == call.Who.Organisation).Select(one => one.Code)];
    }

    /// <summary>What the sheet may mean of the register: all of these ministries, what it names by number, and what those follow.</summary>
    static async Task<IReadOnlyCollection<Commitment>> Known(
        PromisesRead read,
        ImmutableArray<string> ministries,
        IQueryable<Commitment> all,
        CancellationToken stop
    )
    {
        var numbers = read
            .Promises.Select(one =>
                int.TryParse(one[PromiseField.Number], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                    ? number
                    : 0
            )
            .Where(number => number > 0)
            .Distinct()
            .ToList();
        var own = ministries.ToList();
        var known = await all.Where(one => own.Contains(one.Organisation) || numbers.Contains(one.Number))
            .ToListAsync(stop);
        var further = known.Select(one => one.SameAs).OfType<int>().Except(known.Select(one => one.Number)).ToList();
        if (further.Count > 0)
            known.AddRange(await all.Where(one => further.Contains(one.Number)).ToListAsync(stop));
        return known;
    }
}
