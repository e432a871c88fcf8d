using System.CommandLine;
using Rekenschap.Figures.Destruction;
using Rekenschap.Host.Printing;
using Rekenschap.Host.Serving;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Host.Commands;

/// <summary><c>rekenschap destroy</c>: destroys what a delivery or another file held, by two people, leaving the proof that it was there.</summary>
internal sealed class DestroyCommand(Screen screen, Database database, DestroyOptions options)
{
    static readonly Bilingual About = new(
        """
        vernietigt een aanlevering of een ander bestand van een editie, met behoud van het bewijs

        Bestand, waarnemingen en bevindingen gaan, in de database en in elke publicatie die zij bewaart; vastleggingen blijven,
        met wat er ging, wanneer, waarom en door welke rollen. Twee personen doen het samen.
          --due      toont wat volgens de selectielijst vernietigd moet worden
          --list     toont wat vernietigd is, en tot wanneer back-ups het nog kennen; --to schrijft het als lijst
          --again    vernietigt na het terugzetten van een back-up opnieuw wat in zo'n lijst staat
        """,
        """
        destroys a delivery or another file of an edition and keeps the proof

        File, observations and findings go, in the database and every publication that it keeps; commitments stay, with what
        went, when, why and by which roles. Two people do it together.
          --due      shows what the selection list says is to be destroyed
          --list     shows what was destroyed, and until when backups still know it; --to writes it as a list
          --again    destroys again what such a list says, after a backup was restored
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
                    : options.Again is { } again ? destroy.Again(again, stop)
                    : options.List ? destroy.ShowDestroyed(stop)
                    : destroy.Run(stop)
                );
            }
        );
        return command;
    }

    async Task<int> Run(CancellationToken stop)
    {
        var act = new Act(options.By!, options.ByRole, ServerTime.Provider.GetUtcNow(), options.Reason);
        var destroy = Everywhere();
        var refusal = options.File is { } file
            ? await destroy.File(act, file, stop)
            : await destroy.Delivery(act, options.Asked!, stop);
        if (refusal is not null)
        {
            Screen.Error(screen.Language).Line(refusal.Text);
            return Exit.Blocked;
        }
        screen.Line(options.File is null ? destroy.Gone!.Says : destroy.Gone!.SaysOfFile);
        screen.Line(DestroyWords.Backups(destroy.Gone.Date.AddDays(options.BackupDays)));
        return Exit.Good;
    }

    DestroyEverywhere Everywhere() => new(database, new(database, ServerTime.Provider));

    /// <summary>After a restore: what the list says was destroyed, and the restored database has again.</summary>
    async Task<int> Again(string list, CancellationToken stop)
    {
        var act = new Act(options.By!, options.ByRole, ServerTime.Provider.GetUtcNow(), options.Reason);
        var again = new DestroyAgain(Everywhere(), act, options.Second!, options.SecondRole);
        if (!DestroyedAnywhere.TryRead(list, out var all, out var problem))
        {
            Screen.Error(screen.Language).Line(problem!);
            return Exit.Wrong;
        }
        var outcome = Exit.Good;
        await foreach (var (one, refusal) in again.Run(all, stop))
        {
            screen.Line(refusal?.Text ?? one.What.SaysOfFile);
            if (refusal is { Kind: not RefusalKind.NotFound } and not { Code: "destruction.gone" })
                outcome = Exit.Blocked;
        }
        return outcome;
    }

    async Task<int> ShowDestroyed(CancellationToken stop)
    {
        var all = await DestroyedAnywhere.Of(database, stop);
        if (options.To is { } file)
            await File.WriteAllBytesAsync(file, DestroyedAnywhere.Write(all), stop);
        foreach (var one in all)
            screen.Line(
                $"{one.Edition}: {one.What.SaysOfFile.In(screen.Language)}; "
                    + DestroyWords.Backups(one.What.Date.AddDays(options.BackupDays)).In(screen.Language)
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
