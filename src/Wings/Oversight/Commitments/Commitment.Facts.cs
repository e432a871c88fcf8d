using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Commitments.Enter;

namespace Rekenschap.Oversight.Commitments;

/// <summary>What was copied from the paper. Who copied it corrects it until it is kept or withdrawn; number and ministry stay.</summary>
public sealed partial class Commitment
{
    Promiser by;
    Chamber to;
    string subject = "";
    string words = "";
    string paper = "";
    DateOnly paperDate;
    string phrase = "";
    DateOnly? from;
    DateOnly? until;
    string rule = "";

    public required Promiser By
    {
        get => by;
        init => by = value;
    }

    public required Chamber To
    {
        get => to;
        init => to = value;
    }

    /// <summary>What it is about, in a few words.</summary>
    public required string Subject
    {
        get => subject;
        init => subject = value;
    }

    /// <summary>What the paper says.</summary>
    public required string Words
    {
        get => words;
        init => words = value;
    }

    /// <summary>The paper in which it stands, as one refers to it: 31 490, nr. 338.</summary>
    public required string Paper
    {
        get => paper;
        init => paper = value;
    }

    public required DateOnly PaperDate
    {
        get => paperDate;
        init => paperDate = value;
    }

    /// <summary>The words with a deadline; empty where there are none.</summary>
    public required string Phrase
    {
        get => phrase;
        init => phrase = value;
    }

    /// <summary>First day of the window; null, as its end, where no day follows from the words.</summary>
    public required DateOnly? From
    {
        get => from;
        init => from = value;
    }

    public required DateOnly? Until
    {
        get => until;
        init => until = value;
    }

    /// <summary>Name of the rule by which the words were read; empty where there are none, <c>by_hand</c> where somebody chose the day.</summary>
    public required string Rule
    {
        get => rule;
        init => rule = value;
    }

    /// <summary>Whether the coordinator of who publishes copied it, and not the ministry.</summary>
    public bool IsEnteredByPublisher { get; internal set; }

    /// <summary>The day on which it was last corrected, and why; null and empty where it never was. Public.</summary>
    public DateOnly? CorrectedOn { get; private set; }

    public string CorrectedWhy { get; private set; } = "";

    /// <summary>What was copied wrong is put right; its window follows from what it says now.</summary>
    internal Refusal? Correct(Act act, int seen, EnteredCommitment right, DateOnly on, string reason) =>
        Do(act.Role == Role.Coordinator ? CommitmentVerb.CorrectEntry : CommitmentVerb.Correct, act, seen, reason)
        ?? Become(right, on, reason.Trim());

    Refusal? Become(EnteredCommitment right, DateOnly on, string reason)
    {
        (by, to, subject, words) = (right.By, right.To, right.Subject, right.Words);
        (paper, paperDate, phrase) = (right.Paper, right.PaperDate, right.Phrase);
        (from, until, rule) = (right.Due.Window?.From, right.Due.Window?.Until, right.Due.Rule);
        (CorrectedOn, CorrectedWhy) = (on, reason);
        return null;
    }
}
