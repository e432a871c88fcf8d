using System.Collections.Immutable;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Programmes.Measures;
using Rekenschap.Oversight.Programmes.Risks;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Programmes;

/// <summary>A programme with its measures, in order.</summary>
public sealed record ProgrammeLine(Programme Programme, ImmutableArray<ProgrammeMeasure> Measures);

/// <summary>A measure with the programme that it belongs to.</summary>
public sealed record MeasureLine(Programme Programme, ProgrammeMeasure Measure);

/// <summary>What the signed-in pages with programmes share: the one door to those that somebody may see.</summary>
sealed record ProgrammeDesk(Database Database, IEditionDesk Editions, WriteSheet? Sheet)
{
    /// <summary>Null where there is none, or not for who asks: both are told alike.</summary>
    public async Task<ProgrammeLine?> Find(WorkCall call)
    {
        if (Number(call, "number") is not { } number)
            return null;
        await using var db = Database.Open();
        var found = await db.Set<Programme>()
            .AsNoTracking()
            .SingleOrDefaultAsync(one => one.Number == number, call.Stop);
        if (found is null || !ProgrammeNeed.May(call.Who, found))
            return null;
        var measures = await db.Set<ProgrammeMeasure>()
            .AsNoTracking()
            .Where(one => one.Programme == found.Id)
            .OrderBy(one => one.Number)
            .ToListAsync(call.Stop);
        return new(found, [.. measures]);
    }

    public async Task<MeasureLine?> FindMeasure(WorkCall call) =>
        await Find(call) is { } line
        && Number(call, "part") is { } part
        && line.Measures.FirstOrDefault(one => one.Number == part) is { } measure
            ? new(line.Programme, measure)
            : null;

    public async Task<ProgrammeRisk?> FindRisk(WorkCall call)
    {
        if (Number(call, "number") is not { } number)
            return null;
        await using var db = Database.Open();
        var found = await db.Set<ProgrammeRisk>()
            .AsNoTracking()
            .SingleOrDefaultAsync(one => one.Number == number, call.Stop);
        return found is not null && ProgrammeNeed.May(call.Who, found, call.Clock.Today) ? found : null;
    }

    static int? Number(WorkCall call, string part) =>
        int.TryParse(call.Part(part), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>All programmes that the visitor may see, the newest first.</summary>
    public async Task<List<ProgrammeLine>> All(WorkCall call)
    {
        await using var db = Database.Open();
        return await All(db, one => ProgrammeNeed.May(call.Who, one), call.Stop);
    }

    public static async Task<List<ProgrammeLine>> All(
        RekenschapDb db,
        Func<Programme, bool> may,
        CancellationToken stop
    )
    {
        var programmes = (await db.Set<Programme>().AsNoTracking().ToListAsync(stop)).FindAll(one => may(one));
        var ids = programmes.ConvertAll(one => one.Id);
        var measures = (
            await db.Set<ProgrammeMeasure>().AsNoTracking().Where(one => ids.Contains(one.Programme)).ToListAsync(stop)
        ).ToLookup(one => one.Programme);
        return
        [
            .. programmes
                .OrderByDescending(one => one.From)
                .ThenByDescending(one => one.Number)
                .Select(one => new ProgrammeLine(one, [.. measures[one.Id].OrderBy(part => part.Number)])),
        ];
    }

    /// <summary>All risks that the visitor may see, by number.</summary>
    public async Task<List<ProgrammeRisk>> Risks(WorkCall call)
    {
        await using var db = Database.Open();
        return (await db.Set<ProgrammeRisk>().AsNoTracking().OrderBy(one => one.Number).ToListAsync(call.Stop)).FindAll(
            one => ProgrammeNeed.May(call.Who, one, call.Clock.Today)
        );
    }

    public static Bilingual NameOf(WorkCall call, string code) =>
        call.Settings.Organisations()?.ByCode(code)?.NameOn(call.Clock.Today) ?? Bilingual.Same(code);

    /// <summary>The ministries of today to choose from.</summary>
    public static ImmutableArray<Choice> Departments(WorkCall call, WorkFrame frame, Organisations all) =>
        [
            .. all
                .All.Where(one => one.Kind == OrganisationKind.Ministry && one.ExistsOn(call.Clock.Today))
                .Select(one => new Choice(one.Code, frame.In(one.NameOn(call.Clock.Today))))
                .OrderBy(one => one.Words, StringComparer.Ordinal),
        ];
}
