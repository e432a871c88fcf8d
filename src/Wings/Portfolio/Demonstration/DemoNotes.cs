using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Register;
using Rekenschap.Portfolio.Reliability;

namespace Rekenschap.Portfolio.Demonstration;

/// <summary>Notes on reliability, switched on for one ministry of the demonstration, with its made-up reaction to some of them.</summary>
static class DemoNotes
{
    const string Ministry = "BZK";

    public static async Task<Refusal?> Ensure(Database database, Act act, CancellationToken stop)
    {
        await using (var db = database.Open())
            if (await db.Set<NoteSwitch>().AnyAsync(stop))
                return null;
        var refusal = await database.Office.Write(
            act,
            async (db, deeds, end) =>
            {
                // Another server on this database may have been first.
                if (await db.Set<NoteSwitch>().AnyAsync(end))
                    return Refusals.Duplicate;
                var day = Clock.DayOf(act.At);
                var on = new NoteSwitch { Id = new(Guid.CreateVersion7(act.At)), Scope = Ministry };
                on.Turn(true, "Verzonnen: dit ministerie doet als eerste mee.", day);
                db.Add(on);
                NoteDeeds.Record(deeds, on);
                var register = await PortfolioRegister.Read(db, day, end);
                foreach (var one in register.All.Where(one => one.Ministry == Ministry && one.Number % 2 == 0))
                    React(db, deeds, act, ReliabilityRule.Of(one, day), day);
                return null;
            },
            stop
        );
        return refusal == Refusals.Duplicate ? null : refusal;
    }

    static void React(RekenschapDb db, Deeds deeds, Act act, ReliabilityNote note, DateOnly day)
    {
        var one = new NoteReaction
        {
            Id = new(Guid.CreateVersion7(act.At.AddMilliseconds(note.Activity))),
            Activity = note.Activity,
        };
        var words =
            note.Weak == 0
                ? "Verzonnen reactie: dit beeld klopt."
                : "Verzonnen reactie: wij werken dit bij zodra de nieuwe peildatum is vastgesteld.";
        var refused =
            one.Write(By(act, Role.Supplier), 1, Ministry, note, NoteSeen.Of(note), words)
            ?? one.Agree(By(act, Role.Controller), 2, Ministry, note, day);
        if (refused is not null)
            throw new InvalidOperationException($"A made-up reaction was refused: {refused.Code}");
        db.Add(one);
        NoteDeeds.Record(deeds, NoteVerb.Agree, one);
    }

    static Act By(Act act, Role role) =>
        act with
        {
            Actor = Actor.With($"demo-{role.ToString().ToLowerInvariant()}-{Ministry}", Ministry, role),
            Role = role,
        };
}
