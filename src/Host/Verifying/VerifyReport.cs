using System.Collections.Immutable;
using Rekenschap.Host.Archiving;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Host.Verifying;

/// <summary>What came of a verification, for machines.</summary>
/// <param name="Verified">Whether all that could be checked holds.</param>
internal sealed record VerifyReport(bool Verified, ImmutableArray<ReportedStep> Steps)
{
    public static byte[] Write(ImmutableArray<Step> steps, Language language) =>
        CanonicalJson.Write(
            new VerifyReport(
                steps.All(step => step.Outcome != StepOutcome.Wrong),
                [.. steps.Select(step => ReportedStep.Of(step, language))]
            )
        );
}

/// <summary>A step, in one language.</summary>
internal sealed record ReportedStep(
    string Step,
    StepOutcome Outcome,
    string Message,
    string? NotChecked,
    ImmutableArray<ReportedFault> Faults
)
{
    public static ReportedStep Of(Step step, Language language) =>
        new(
            step.Code,
            step.Outcome,
            step.Told.In(language),
            step.Beyond?.In(language),
            [.. step.Faults.Select(fault => new ReportedFault(fault.Place, fault.Message.In(language)))]
        );
}

/// <summary>A fault, in one language.</summary>
internal sealed record ReportedFault(string Place, string Message);
