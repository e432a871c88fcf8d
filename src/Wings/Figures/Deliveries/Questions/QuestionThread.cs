using System.Collections.Immutable;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Deliveries.Questions;

/// <summary>Who spoke, of the two that ask each other things.</summary>
public enum Side
{
    /// <summary>The coordinator of who publishes.</summary>
    Office,

    /// <summary>The organisation that delivers.</summary>
    Organisation,
}

/// <summary>Something that was said in a thread: text, by which role of which organisation, when (UTC).</summary>
/// <param name="By">Pseudonym; for the office only.</param>
public sealed record Said(DateTimeOffset At, Side Side, Role Role, string Organisation, string By, string Text);

/// <summary>
/// What the office and an organisation ask each other about one indicator of one collection, and answer. Nothing of it is
/// published.
/// </summary>
public sealed class QuestionThread
{
    public const int MostLetters = 2000;
    public const int MostMessages = 200;

    public required Id<QuestionThread> Id { get; init; }

    public required Id<Edition> Edition { get; init; }

    public required string Collection { get; init; }

    public required string Organisation { get; init; }

    public required string Indicator { get; init; }

    /// <summary>In the order in which it was said.</summary>
    public ImmutableArray<Said> Messages { get; private set; } = [];

    /// <summary>Whose question has no answer yet; null where none is open.</summary>
    public Side? OpenBy { get; private set; }

    /// <summary>Goes up by one with everything that is said.</summary>
    public int Revision { get; private set; }

    /// <summary>Whether something waits for this side.</summary>
    public bool WaitsFor(Side side) => OpenBy is { } asker && asker != side;

    /// <summary>The other side's open question is answered by it; else it asks, or adds to what it asked.</summary>
    public Refusal? Say(Act act, int seen, Side side, string text)
    {
        if (Refusals(seen) is { } refusal)
            return refusal;
        if (string.IsNullOrWhiteSpace(text) || text.Length > MostLetters)
            return QuestionRefusals.NoText;
        if (Messages.Length >= MostMessages)
            return QuestionRefusals.Full;
        var by = act.Actor;
        Messages = Messages.Add(new(act.At, side, act.Role, by.Organisation, by.Pseudonym, text.Trim()));
        OpenBy = WaitsFor(side) ? null : side;
        Revision++;
        return null;
    }

    /// <summary>Nothing more needs to be said to what was asked.</summary>
    public Refusal? Close(int seen)
    {
        if (Refusals(seen) is { } refusal)
            return refusal;
        if (OpenBy is null)
            return QuestionRefusals.NothingOpen;
        OpenBy = null;
        Revision++;
        return null;
    }

    Refusal? Refusals(int seen) => Kernel.Storage.Refusals.IfStale(seen, Revision);
}
