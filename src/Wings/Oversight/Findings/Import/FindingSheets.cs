using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Findings.Follow;
using Rekenschap.Oversight.Import;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Findings.Import;

/// <summary>Spreadsheets of departments become findings with measures.</summary>
sealed class FindingSheets(FindingDesk desk) : ITakeSheets
{
    static readonly ImmutableArray<(string, string)> Internal =
    [
        (ImportSaid.OfAll(ImportField.Marking), nameof(FindingMarking.Internal)),
    ];

    public string Name => "findings";

    public string Root => FindingPaths.Root;

    public Permission Needed => FindingNeed.Importers;

    public SheetColumns Columns => ImportColumns.All;

    public ImmutableArray<(string Field, string Value)> Assumed => Internal;

    public SheetWords Words { get; } =
        new(
            FindingSheetTexts.Lead,
            FindingSheetTexts.Rows,
            FindingSheetTexts.TooLarge,
            FindingTexts.Finding,
            FindingTexts.Back,
            DeedTexts.NothingSaid
        )
        {
            MostSaid = ReadDeed.MostSaid,
        };

    public static ImportSaid Guess(ImmutableArray<SentRow> rows) => ImportSaid.Guess(rows, ImportColumns.All, Internal);

    /// <summary>In the first role of the visitor's in which anything would come.</summary>
    public async Task<LookedSheet?> Look(WorkCall call, WaitingSheet sheet)
    {
        if (await desk.Editions.Latest(call.Stop) is not { } edition)
            return null;
        var said = new ImportSaid(sheet.Said);
        var read = ReadSheet.Of(sheet.Rows, said);
        var seen = await Seen(call, read);
        LookedSheet? first = null;
        foreach (var role in new[] { Role.Supplier, Role.Coordinator, Role.Controller }.Where(call.Who.Is))
        {
            var plan = PlanImport.Of(read, Table(call, edition, role, seen));
            var looked = Looked(call, sheet, said, read.Unknown, plan, role, edition);
            if (looked.ChangesAnything || !plan.Faults.IsEmpty)
                return looked;
            first ??= looked;
        }
        return first;
    }

    LookedSheet Looked(
        WorkCall call,
        WaitingSheet sheet,
        ImportSaid said,
        ImmutableArray<(string, string)> unknown,
        ImportPlan plan,
        Role role,
        EditionOnDesk edition
    )
    {
        var (changes, facts) = (plan.Changes.ToImmutableArray(), edition.Figures.Edition);
        var fresh = changes.Count(step => step.IsNew);
        return new(sheet, said)
        {
            Steps = [.. changes.Select(Told)],
            Faults = plan.Faults,
            Notes = plan.Notes,
            Unknown = unknown,
            Count = FindingSheetTexts.Count(fresh, changes.Length - fresh, plan.Steps.Length - changes.Length),
            ChangesAnything = !changes.IsEmpty,
            Shown = LookedSheet.ShownOf(new { Changes = changes, Role = role }),
            Keep = (why, stop) =>
                new KeepImport(desk.Database, call.Act(role, ""), facts.Publisher, facts.Invented).Run(
                    changes,
                    why,
                    stop
                ),
        };
    }

    static SheetStep Told(ImportStep step) =>
        new(
            step.Row,
            step.Title,
            step.Code is { } code ? FindingPaths.Of(code) : null,
            step.IsNew ? ImportTexts.New : ImportTexts.Changed,
            [.. step.Lines.Select(line => new SheetLine(line.What, line.Was, Bilingual.Same(line.Becomes)))]
        );

    static ImportTable Table(WorkCall call, EditionOnDesk edition, Role role, IReadOnlyCollection<AuditFinding> seen)
    {
        var organisations = edition.Figures.Organisations;
        var publisher = edition.Figures.Edition.Publisher;
        ImmutableArray<string> departments =
            role == Role.Coordinator && call.Who.Organisation == publisher
                ? [.. organisations.All.Where(one => one.Kind == OrganisationKind.Ministry).Select(one => one.Code)]
                : [call.Who.Organisation];
        return new(
            role,
            call.Who.Organisation,
            publisher,
            departments,
            name => organisations.Find(name)?.Code,
            seen,
            call.Clock.Today
        );
    }

    /// <summary>What the sheet may mean of the register: by code, and all of the years that it names.</summary>
    async Task<List<AuditFinding>> Seen(WorkCall call, SheetRead read)
    {
        var codes = read
            .Findings.SelectMany(one => new[] { one[ImportField.Code], one[ImportField.Predecessor] })
            .Where(code => code.Length > 0)
            .Distinct()
            .ToList();
        var years = read
            .Findings.Select(one => int.TryParse(one[ImportField.Year], out var year) ? year : 0)
            .Where(year => year > 0)
            .Distinct()
            .ToList();
        await using var db = desk.Database.Open();
        return await (await FindingDesk.Seen(db, call))
            .Where(one => codes.Contains(one.Code) || years.Contains(one.Year))
            .ToListAsync(call.Stop);
    }
}
