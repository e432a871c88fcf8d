using System.Collections.Immutable;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Kernel.Workflow;

namespace Rekenschap.Oversight.Maturity.Threads;

/// <summary>How far a text for the public is.</summary>
public enum ThreadsState
{
    Written,

    /// <summary>Nothing is public of it: it was returned before it was, or withdrawn.</summary>
    Returned,
    Released,

    /// <summary>What was released is public, and another text is proposed.</summary>
    Rewritten,
}

/// <summary>What may be done with it.</summary>
public enum ThreadsVerb
{
    Write,
    Release,
    Return,
    Withdraw,
}

/// <summary>From a text to what is public: written by one, released by another of who publishes.</summary>
public static class ThreadsWorkflow
{
    /// <summary>There is any number that the public may see.</summary>
    public const string TellsSomething = "tells_something";

    /// <summary>The numbers are those that stood beside the text when it was written.</summary>
    public const string SameNumbers = "same_numbers";

    static readonly string[] Writing = [MaturityWorkflows.OwnPublication, MaturityWorkflows.WithReason, TellsSomething];
    static readonly string[] Releasing = [MaturityWorkflows.OwnPublication, MaturityWorkflows.FourEyes, SameNumbers];
    static readonly string[] Explaining = [MaturityWorkflows.OwnPublication, MaturityWorkflows.WithReason];

    public static readonly Workflow<ThreadsState, ThreadsVerb> Rows = new(
        new(
            "maturity_threads",
            new("De tekst over de rode draden", "The text on the red threads"),
            new Dictionary<ThreadsState, Bilingual>
            {
                [ThreadsState.Written] = new("geschreven", "written"),
                [ThreadsState.Returned] = new("niet openbaar", "not public"),
                [ThreadsState.Released] = new("openbaar", "public"),
                [ThreadsState.Rewritten] = new("openbaar, met een nieuw voorstel", "public, with a new proposal"),
            }.ToImmutableDictionary(),
            new Dictionary<ThreadsVerb, Bilingual>
            {
                [ThreadsVerb.Write] = new("geschreven", "written"),
                [ThreadsVerb.Release] = new("openbaar gemaakt", "made public"),
                [ThreadsVerb.Return] = new("teruggegeven", "returned"),
                [ThreadsVerb.Withdraw] = new("ingetrokken", "withdrawn"),
            }.ToImmutableDictionary()
        ),
        [
            Row(ThreadsState.Written, ThreadsVerb.Write, ThreadsState.Written, Role.Coordinator, Writing),
            Row(ThreadsState.Written, ThreadsVerb.Release, ThreadsState.Released, Role.Controller, Releasing),
            Row(ThreadsState.Written, ThreadsVerb.Return, ThreadsState.Returned, Role.Controller, Explaining),
            Row(ThreadsState.Returned, ThreadsVerb.Write, ThreadsState.Written, Role.Coordinator, Writing),
            Row(ThreadsState.Released, ThreadsVerb.Write, ThreadsState.Rewritten, Role.Coordinator, Writing),
            Row(ThreadsState.Released, ThreadsVerb.Withdraw, ThreadsState.Returned, Role.Controller, Explaining),
            Row(ThreadsState.Rewritten, ThreadsVerb.Write, ThreadsState.Rewritten, Role.Coordinator, Writing),
            Row(ThreadsState.Rewritten, ThreadsVerb.Release, ThreadsState.Released, Role.Controller, Releasing),
            Row(ThreadsState.Rewritten, ThreadsVerb.Return, ThreadsState.Released, Role.Controller, Explaining),
            Row(ThreadsState.Rewritten, ThreadsVerb.Withdraw, ThreadsState.Returned, Role.Controller, Explaining),
        ]
    );

    static WorkflowRow<ThreadsState, ThreadsVerb> Row(
        ThreadsState from,
        ThreadsVerb verb,
        ThreadsState to,
        Role role,
        string[] guards
    ) => new(from, verb, to, role, [.. guards]);
}
