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

    /// <summary>What is written or agreed to is of the note as it is now: of this public version, by this rule.</summary>
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
                .Select(state => Row(state, NoteVerb.Write, NoteState.Written, Role.Supplier, OfThisNote)),
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
/// written of: of another the note is another, and this is no reaction to it. While new words wait for a colleague, those
/// that were agreed to stay public: nobody takes a note down alone.
/// </summary>
public sealed class NoteReaction
{
    public const int MostSaid = 2000;

    public required Id<NoteReaction> Id { get; init; }

    /// <summary>Number of the activity; there is one for each.</summary>
    public required int Activity { get; init; }

    public NoteState State { get; private set; }

    /// <summary>The public version of which it was written last; 0 while it was not.</summary>
    public int Version { get; private set; }

    /// <summary>The rule by which that note was computed.</summary>
    public int Rule { get; private set; }

    /// <summary>As they were written last.</summary>
    public string Words { get; private set; } = "";

    /// <summary>Pseudonyms of all who wrote at it since it was last agreed to. They stay inside the office.</summary>
    public ImmutableArray<string> Writers { get; private set; } = [];

    /// <summary>Null while nobody ever agreed, as the version and the rule of what was agreed to are 0 then.</summary>
    public DateOnly? AgreedOn { get; private set; }

    public int AgreedVersion { get; private set; }

    public int AgreedRule { get; private set; }

    /// <summary>The words that were last agreed to: those that may be public.</summary>
    public string AgreedWords { get; private set; } = "";

    public int Revision { get; private set; } = 1;

    NoteSeen Of => new(Version, Rule);

    public bool IsOf(ReliabilityNote note) => Of == NoteSeen.Of(note);

    /// <summary>Whether the note may stand beside what was agreed to.</summary>
    public bool Stands(ReliabilityNote note) =>
        AgreedOn is not null && new NoteSeen(AgreedVersion, AgreedRule) == NoteSeen.Of(note);

    /// <summary>Who wrote at these words, does not agree to them.</summary>
    public bool MayAgree(Act act) => !Writers.Any(act.SamePersonAs);

    /// <param name="read">The note that was on the page.</param>
    internal Refusal? Write(Act act, int seen, string ministry, ReliabilityNote note, NoteSeen read, string words)
    {
        var before = State == NoteState.Written ? Writers : [];
        return Do(NoteVerb.Write, act, seen, ministry, note, read)
            ?? Done(() =>
                (Version, Rule, Words, Writers) = (
                    note.Version,
                    note.Rule,
                    words.Trim(),
                    before.Any(act.SamePersonAs) ? before : before.Add(act.Actor.Pseudonym)
                )
            );
    }

    internal Refusal? Agree(Act act, int seen, string ministry, ReliabilityNote note, DateOnly on) =>
        Do(NoteVerb.Agree, act, seen, ministry, note, Of)
        ?? Done(() => (AgreedOn, AgreedVersion, AgreedRule, AgreedWords) = (on, Version, Rule, Words));

    Refusal? Judge(string guard, Act act, string ministry, ReliabilityNote note, NoteSeen of) =>
        guard switch
        {
            NoteWorkflow.OwnActivity => Only(
                act.Actor.Organisation == ministry,
                Register.ActivityRefusals.OfAnother(ministry)
            ),
            NoteWorkflow.FourEyes => Only(MayAgree(act), NoteRefusals.FourEyes),
            NoteWorkflow.OfThisNote => Only(of == NoteSeen.Of(note), NoteRefusals.OtherNote),
            _ => throw new ArgumentOutOfRangeException(nameof(guard), guard, "No such guard"),
        };

    /// <param name="of">The note that is spoken of.</param>
    Refusal? Do(NoteVerb verb, Act act, int seen, string ministry, ReliabilityNote note, NoteSeen of)
    {
        if (Refusals.IfStale(seen, Revision) is { } stale)
            return stale;
        var rows = NoteWorkflow.Rows;
        if (rows.Refuse(State, verb, act, guard => Judge(guard, act, ministry, note, of)) is { } refusal)
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

/// <summary>Which note somebody read: of which public version, by which rule.</summary>
readonly record struct NoteSeen(int Version, int Rule)
{
    public static NoteSeen Of(ReliabilityNote note) => new(note.Version, note.Rule);
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
