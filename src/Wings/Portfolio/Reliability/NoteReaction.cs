using System.Collections.Immutable;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Kernel.Workflow;

namespace Rekenschap.Portfolio.Reliability;

/// <summary>How far a department's reaction to the note on an activity is.</summary>
public enum NoteState
{
    Asked,
    Written,
    Agreed,
}

/// <summary>What a department does with the note.</summary>
public enum NoteVerb
{
    Write,
    Agree,
}

/// <summary>The way of a reaction: written by one of the department, agreed to by another.</summary>
public static class NoteWorkflow
{
    public const string OwnActivity = "own_activity";
    public const string FourEyes = "four_eyes";

    /// <summary>It was written of the note as it is now: of this public version, by this rule.</summary>
    public const string OfThisNote = "of_this_note";

    public static readonly Workflow<NoteState, NoteVerb> Rows = new(
        new(
            "reliability_reaction",
            new("De reactie op de betrouwbaarheidsnotitie", "The reaction to the reliability note"),
            new Dictionary<NoteState, Bilingual>
            {
                [NoteState.Asked] = new("gevraagd", "asked"),
                [NoteState.Written] = new("geschreven", "written"),
                [NoteState.Agreed] = new("goedgekeurd", "agreed to"),
            }.ToImmutableDictionary(),
            new Dictionary<NoteVerb, Bilingual>
            {
                [NoteVerb.Write] = new("geschreven", "written"),
                [NoteVerb.Agree] = new("goedgekeurd", "agreed to"),
            }.ToImmutableDictionary()
        ),
        [
            .. Enum.GetValues<NoteState>()
                .Select(state => Row(state, NoteVerb.Write, NoteState.Written, Role.Supplier)),
            Row(NoteState.Written, NoteVerb.Agree, NoteState.Agreed, Role.Controller, FourEyes, OfThisNote),
        ]
    );

    static WorkflowRow<NoteState, NoteVerb> Row(
        NoteState from,
        NoteVerb verb,
        NoteState to,
        Role role,
        params ImmutableArray<string> guards
    ) => new(from, verb, to, role, [OwnActivity, .. guards]);
}

/// <summary>
/// What a department says to the note on one of its activities. It is bound to the public version and the rule that it was
/// written of: of another the note is another, and this is no reaction to it.
/// </summary>
public sealed class NoteReaction
{
    public const int MostSaid = 2000;

    public required Id<NoteReaction> Id { get; init; }

    /// <summary>Number of the activity; there is one for each.</summary>
    public required int Activity { get; init; }

    public NoteState State { get; private set; }

    /// <summary>The public version of which it was written; 0 while it was not.</summary>
    public int Version { get; private set; }

    /// <summary>The rule by which that note was computed.</summary>
    public int Rule { get; private set; }

    public string Words { get; private set; } = "";

    /// <summary>Pseudonym of who wrote it last. It stays inside the office.</summary>
    public string Writer { get; private set; } = "";

    public DateOnly? AgreedOn { get; private set; }

    public int Revision { get; private set; } = 1;

    public bool IsOf(ReliabilityNote note) => Version == note.Version && Rule == note.Rule;

    /// <summary>Whether the note may stand beside it.</summary>
    public bool Stands(ReliabilityNote note) => State == NoteState.Agreed && IsOf(note);

    internal Refusal? Write(Act act, int seen, string ministry, ReliabilityNote note, string words) =>
        Do(NoteVerb.Write, act, seen, ministry, note)
        ?? Done(() =>
            (Version, Rule, Words, Writer, AgreedOn) = (
                note.Version,
                note.Rule,
                words.Trim(),
                act.Actor.Pseudonym,
                null
            )
        );

    internal Refusal? Agree(Act act, int seen, string ministry, ReliabilityNote note, DateOnly on) =>
        Do(NoteVerb.Agree, act, seen, ministry, note) ?? Done(() => AgreedOn = on);

    internal Refusal? Judge(string guard, Act act, string ministry, ReliabilityNote note) =>
        guard switch
        {
            NoteWorkflow.OwnActivity => Only(
                act.Actor.Organisation == ministry,
                Register.ActivityRefusals.OfAnother(ministry)
            ),
            NoteWorkflow.FourEyes => Only(!act.SamePersonAs(Writer), NoteRefusals.FourEyes),
            NoteWorkflow.OfThisNote => Only(IsOf(note), NoteRefusals.OtherNote),
            _ => throw new ArgumentOutOfRangeException(nameof(guard), guard, "No such guard"),
        };

    Refusal? Do(NoteVerb verb, Act act, int seen, string ministry, ReliabilityNote note)
    {
        if (Refusals.IfStale(seen, Revision) is { } stale)
            return stale;
        var rows = NoteWorkflow.Rows;
        if (rows.Refuse(State, verb, act, guard => Judge(guard, act, ministry, note)) is { } refusal)
            return refusal;
        State = rows.Row(State, verb)!.To;
        Revision++;
        return null;
    }

    static Refusal? Only(bool may, Refusal otherwise) => may ? null : otherwise;

    static Refusal? Done(Action change)
    {
        change();
        return null;
    }
}

/// <summary>What the office says no to, of notes.</summary>
static class NoteRefusals
{
    public static readonly Refusal FourEyes = new(
        RefusalKind.Forbidden,
        "reliability_reaction.four_eyes",
        new(
            "Wie de reactie schreef, keurt haar niet goed; vraag een collega",
            "Who wrote the reaction does not agree to it; ask a colleague"
        )
    );

    public static readonly Refusal OtherNote = new(
        RefusalKind.Conflict,
        "reliability_reaction.of_this_note",
        new(
            "Er is een nieuwe openbare versie, en dus een nieuwe notitie; schrijf de reactie opnieuw",
            "There is a new public version, and so a new note; write the reaction anew"
        )
    );
}
