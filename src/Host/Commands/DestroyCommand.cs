using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Figures.Destruction;
using Rekenschap.Host.Printing;
using Rekenschap.Host.Serving;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Publications;

namespace Rekenschap.Host.Commands;

/// <summary><c>rekenschap destroy</c>: destroys what a delivery held, by two people, leaving the proof that it was there.</summary>
internal sealed class DestroyCommand(Screen screen, Database database, DestroyOptions options)
{
    static readonly Bilingual About = new(
        """
        vernietigt wat in een aanlevering stond, met behoud van het bewijs

        Bestand, waarnemingen en bevindingen gaan, in de database en in wat zij bewaart; vastleggingen blijven,
        met wat er ging, wanneer, waarom en door welke rollen. Twee personen doen het samen.
          --due      toont wat volgens de selectielijst vernietigd moet worden
          --list     toont wat vernietigd is, en tot wanneer back-ups het nog kennen
        """,
        """
        destroys what was in a delivery and keeps the proof

        File, observations and findings go, in the database and all that it keeps; commitments stay, with what
        went, when, why and by which roles. Two people do it together.
          --due      shows what the selection list says is to be destroyed
          --list     shows what was destroyed, and until when backups still know it
        """
    );

    public static Command Make(Language language)
    {
        var options = new DestroyOptions(language);
        var command = new Command("destroy", About.In(language));
        options.AddTo(command);
        command.SetAction(
            async (call, stop) =>
            {
                var screen = Screen.Output(language);
                options.Read(call);
                if (options.Problem is { } problem)
                {
                    Screen.Error(language).Line(problem);
                    return Exit.Wrong;
                }
                await using var database = new Database(DatabaseAddress.Open(options.Database), WingList.All);
                await database.Migrate(stop);
                var destroy = new DestroyCommand(screen, database, options);
                return await (
                    options.Due is { } list ? destroy.ShowDue(list, stop)
                    : options.List ? destroy.ShowDestroyed(stop)
                    : destroy.Run(stop)
                );
            }
        );
        return command;
    }

    async Task<int> Run(CancellationToken stop)
    {
        var asked = options.Asked!;
        var act = new Act(options.By!, options.ByRole, ServerTime.Provider.GetUtcNow(), options.Reason);
        Destroyed? gone = null;
        var refusal = await database.Office.Write(act, Work, stop);
        if (refusal is not null)
        {
            Screen.Error(screen.Language).Line(refusal.Text);
            return Exit.Blocked;
        }
        await using (var db = database.Open())
            await database.Dialect.Purge(db, stop);
        screen.Line(gone!.Says);
        screen.Line(DestroyWords.Backups(gone.Date.AddDays(options.BackupDays)));
        return Exit.Good;

        async Task<Refusal?> Work(RekenschapDb db, Deeds deeds, CancellationToken end)
        {
            if (await DestroyDelivery.Run(db, deeds, act, asked, one => gone = one, end) is { } no)
                return no;
            await ForgetDelivery.Run(db, asked.Edition, gone!.File, end);
            return null;
        }
    }

    async Task<int> ShowDestroyed(CancellationToken stop)
    {
        await using var db = database.Open();
        foreach (var edition in await db.Set<Figures.Deliveries.Edition>().OrderBy(one => one.Code).ToListAsync(stop))
        foreach (var one in await Tombstones.Of(db, edition.Id, stop))
            screen.Line(
                $"{edition.Code}: {one.Says.In(screen.Language)}; "
                    + DestroyWords.Backups(one.Date.AddDays(options.BackupDays)).In(screen.Language)
            );
        return Exit.Good;
    }

    async Task<int> ShowDue(SelectionList list, CancellationToken stop)
    {
        await using var db = database.Open();
        var today = DateOnly.FromDateTime(ServerTime.Provider.GetUtcNow().UtcDateTime);
        foreach (var due in await list.Due(db, today, stop))
            screen.Line(DestroyWords.Due(due));
        return Exit.Good;
    }
}
