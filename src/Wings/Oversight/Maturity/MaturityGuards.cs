using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Maturity.Threads;

namespace Rekenschap.Oversight.Maturity;

/// <summary>What a guard judges by.</summary>
/// <param name="EnteredBy">Pseudonym of who entered it; empty where that does not matter.</param>
readonly record struct MaturityAsked(string Department, string Publisher, Act Act, string Said, string EnteredBy = "")
{
    /// <summary>How many serious findings are open.</summary>
    public int Serious { get; init; }

    /// <summary>Whether the public may see no number of what a text is about.</summary>
    public bool TellsNothing { get; init; }

    /// <summary>Whether other numbers stand there than when the text was written.</summary>
    public bool HasMoved { get; init; }
}

/// <summary>The guards that the rows of the workflows name.</summary>
static class MaturityGuards
{
    public static Refusal? Judge(string guard, MaturityAsked asked) =>
        guard switch
        {
            MaturityWorkflows.OwnDepartment => Only(
                asked.Act.Actor.Organisation == asked.Department,
                MaturityRefusals.OfAnother(asked.Department)
            ),
            MaturityWorkflows.OwnPublication => Only(
                asked.Act.Actor.Organisation == asked.Publisher,
                MaturityRefusals.OfAnother(asked.Publisher)
            ),
            MaturityWorkflows.FourEyes => Only(!asked.Act.SamePersonAs(asked.EnteredBy), MaturityRefusals.FourEyes),
            MaturityWorkflows.NothingSerious => Only(
                asked.Serious == 0 || !string.IsNullOrWhiteSpace(asked.Said),
                MaturityRefusals.StillSerious
            ),
            MaturityWorkflows.WithReason => Only(!string.IsNullOrWhiteSpace(asked.Said), MaturityRefusals.NothingSaid),
            ThreadsWorkflow.TellsSomething => Only(!asked.TellsNothing, MaturityRefusals.TellsNothing),
            ThreadsWorkflow.SameNumbers => Only(!asked.HasMoved, MaturityRefusals.HasMoved),
            _ => throw new ArgumentOutOfRangeException(nameof(guard), guard, "No such guard"),
        };

    static Refusal? Only(bool may, Refusal otherwise) => may ? null : otherwise;
}
