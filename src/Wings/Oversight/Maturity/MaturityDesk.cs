using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Maturity;

/// <summary>What the pages with assessments, assignments and pentests share: the one door to what somebody may see.</summary>
sealed record MaturityDesk(Database Database, IEditionDesk Editions)
{
    /// <summary>Null where there is none, or not for who asks: both are told alike.</summary>
    public async Task<T?> Find<T>(WorkCall call, Func<T, bool> may)
        where T : class
    {
        if (!Id<T>.TryParse(call.Part("id"), out var id))
            return null;
        await using var db = Database.Open();
        return await db.FindAsync<T>([id], call.Stop) is { } found && may(found) ? found : null;
    }

    public async Task<List<T>> All<T>(WorkCall call, Func<T, bool> may)
        where T : class
    {
        await using var db = Database.Open();
        return (await db.Set<T>().AsNoTracking().ToListAsync(call.Stop)).FindAll(one => may(one));
    }

    /// <summary>What was measured and agreed to, of all departments: for numbers that tell no department.</summary>
    public async Task<List<Measured>> Measured(MaturityModel model, CancellationToken stop)
    {
        await using var db = Database.Open();
        return (
            await db.Set<Assessment>()
                .AsNoTracking()
                .Where(one => one.Model == model && one.State == AssessmentState.Agreed)
                .ToListAsync(stop)
        ).ConvertAll(one => one.AsMeasured);
    }

    public static Bilingual NameOf(WorkCall call, string code) =>
        call.Settings.Organisations()?.ByCode(code)?.NameOn(call.Clock.Today) ?? Bilingual.Same(code);

    /// <summary>The ministries of today to choose from.</summary>
    public static IEnumerable<Choice> Departments(WorkCall call, WorkFrame frame, Organisations all) =>
        all
            .All.Where(one => one.Kind == OrganisationKind.Ministry && one.ExistsOn(call.Clock.Today))
            .Select(one => new Choice(one.Code, frame.In(one.NameOn(call.Clock.Today))))
            .OrderBy(one => one.Words, StringComparer.Ordinal);

    /// <summary>The edition that is worked on, where the visitor works for a ministry of it.</summary>
    public async Task<(EditionOnDesk? Edition, Refusal? Refusal)> OfDepartment(WorkCall call) =>
        await Editions.Latest(call.Stop) is not { } edition ? (null, MaturityRefusals.NotYet)
        : edition.Figures.Organisations.ByCode(call.Who.Organisation)?.Kind == OrganisationKind.Ministry
            ? (edition, null)
        : (null, MaturityRefusals.OnlyDepartments);
}
