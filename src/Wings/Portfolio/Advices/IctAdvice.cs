using System.Collections.Immutable;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Portfolio.Advices;

/// <summary>
/// A registration with the Adviescollege ICT-toetsing and the advice that came of it. It is the college's own; what the
/// department says to it is a row of its own, <see cref="Reactions.AdviceReaction"/>. Each verb names the revision that was looked at,
/// and gives null when it was done, or the office's refusal, after which nothing has changed.
/// </summary>
public sealed class IctAdvice
{
    public const int MostRecommendations = 40;

    public required Id<IctAdvice> Id { get; init; }

    /// <summary>By which it is known in addresses; from 1, never used again.</summary>
    public required int Number { get; init; }

    /// <summary>Code of the organisation that publishes.</summary>
    public required string Publisher { get; init; }

    /// <summary>Whether it was made up, for a demonstration.</summary>
    public required bool Invented { get; init; }

    /// <summary>Whether a coordinator quoted it; false once the college entered it itself.</summary>
    public bool IsQuoted { get; private set; }

    /// <summary>Where it was quoted from; empty of an original.</summary>
    public string Reference { get; private set; } = "";

    /// <summary>The college's own number (aanmeldnummer); empty where a quotation does not say it.</summary>
    public string RegisterNumber { get; private set; } = "";

    /// <summary>Number of the activity; null for a project that is not in the register.</summary>
    public int? Activity { get; private set; }

    public string Project { get; private set; } = "";

    /// <summary>Code of the ministry that answers for it.</summary>
    public string Ministry { get; private set; } = "";

    public string Organisation { get; private set; } = "";

    public DateOnly? RegisteredOn { get; private set; }

    public AdviceState State { get; private set; }

    /// <summary>Why it was taken up for review, or not.</summary>
    public string Decision { get; private set; } = "";

    public DateOnly? AdvisedOn { get; private set; }

    public string Title { get; private set; } = "";

    public string Conclusions { get; private set; } = "";

    public ImmutableArray<string> Recommendations { get; private set; } = [];

    public DateOnly? SentOn { get; private set; }

    /// <summary>The paper by which parliament got it.</summary>
    public string Paper { get; private set; } = "";

    /// <summary>Why a quotation was taken back.</summary>
    public string Withdrawn { get; private set; } = "";

    public ImmutableArray<EarlierAdvice> Earlier { get; private set; } = [];

    public int Revision { get; private set; } = 1;

    public bool IsPublic => State == AdviceState.Sent;

    /// <summary>As the college registers it.</summary>
    internal IctAdvice Registered(AdviceSubject subject)
    {
        About(subject);
        return this;
    }

    /// <summary>As a coordinator quotes it: what parliament has.</summary>
    internal IctAdvice Quote(AdviceSubject subject, AdviceText text, AdviceSending sending, string reference)
    {
        About(subject);
        Say(text);
        Send(sending);
        (State, IsQuoted, Reference) = (AdviceState.Sent, true, reference.Trim());
        return this;
    }

    internal Refusal? Accept(Act act, int seen, string why) =>
        Do(AdviceVerb.Accept, act, seen, why) ?? Done(() => Decision = why.Trim());

    internal Refusal? Decline(Act act, int seen, string why) =>
        Do(AdviceVerb.Decline, act, seen, why) ?? Done(() => Decision = why.Trim());

    internal Refusal? Write(Act act, int seen, AdviceText text) =>
        Do(AdviceVerb.Write, act, seen, "") ?? Done(() => Say(text));

    internal Refusal? Send(Act act, int seen, AdviceSending sending) =>
        Do(AdviceVerb.Send, act, seen, "") ?? Done(() => Send(sending));

    internal Refusal? Correct(Act act, int seen, DateOnly on, AdviceWhole whole, string why) =>
        Do(AdviceVerb.Correct, act, seen, why) ?? Done(() => Replace(on, whole, why));

    internal Refusal? Adopt(Act act, int seen, DateOnly on, AdviceWhole whole) =>
        Do(AdviceVerb.Adopt, act, seen, "")
        ?? Done(() =>
        {
            Replace(on, whole, "");
            (IsQuoted, Reference) = (false, "");
        });

    internal Refusal? Requote(Act act, int seen, DateOnly on, AdviceWhole whole, string reference, string why) =>
        Do(AdviceVerb.Requote, act, seen, why)
        ?? Done(() =>
        {
            Replace(on, whole, why);
            Reference = reference.Trim();
        });

    internal Refusal? Withdraw(Act act, int seen, string why) =>
        Do(AdviceVerb.Withdraw, act, seen, why) ?? Done(() => Withdrawn = why.Trim());

    void Replace(DateOnly on, AdviceWhole whole, string why)
    {
        Earlier = Earlier.Add(new(on, Reference, why.Trim(), Title));
        About(whole.Subject);
        Say(whole.Text);
        Send(whole.Sending);
    }

    void About(AdviceSubject subject) =>
        (RegisterNumber, Activity, Project, Ministry, Organisation, RegisteredOn) = (
            subject.RegisterNumber,
            subject.Activity,
            subject.Project,
            subject.Ministry,
            subject.Organisation,
            subject.RegisteredOn
        );

    void Say(AdviceText text) =>
        (AdvisedOn, Title, Conclusions, Recommendations) = (
            text.AdvisedOn,
            text.Title,
            text.Conclusions,
            text.Recommendations
        );

    void Send(AdviceSending sending) => (SentOn, Paper) = (sending.SentOn, sending.Paper);

    Refusal? Do(AdviceVerb verb, Act act, int seen, string said)
    {
        if (Refusals.IfStale(seen, Revision) is { } stale)
            return stale;
        var rows = AdviceWorkflow.Rows;
        if (rows.Refuse(State, verb, act, guard => AdviceGuards.Judge(guard, this, act, said)) is { } refusal)
            return refusal;
        State = rows.Row(State, verb)!.To;
        Revision++;
        return null;
    }

    static Refusal? Done(Action change)
    {
        change();
        return null;
    }
}

/// <summary>All of an advice that parliament has.</summary>
sealed record AdviceWhole(AdviceSubject Subject, AdviceText Text, AdviceSending Sending);
