using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Activities;

namespace Rekenschap.Portfolio.Register;

/// <summary>What one version of an activity says; the latest one is written in until it is public.</summary>
public sealed class ActivityVersion
{
    public required Id<ActivityVersion> Id { get; init; }

    /// <summary>Number of the activity.</summary>
    public required int Activity { get; init; }

    /// <summary>From 1.</summary>
    public required int Version { get; init; }

    public required string Name { get; set; }

    public required ActivityFacts Facts { get; set; }

    /// <summary>Null while it is not public.</summary>
    public DateOnly? PublishedOn { get; set; }
}

/// <summary>The latest version beside the one that is public.</summary>
/// <param name="Public">Null while none is; itself while there is no later one.</param>
sealed record ActivityDraft(ActivityVersion Latest, ActivityVersion? Public)
{
    /// <summary>Whether the initial estimate would be another than the public one.</summary>
    public bool ChangesInitial =>
        Public is not null && Estimates.Initial(Public.Facts.Forms) != Estimates.Initial(Latest.Facts.Forms);

    /// <summary>What must be known before it can be checked and is not.</summary>
    public IEnumerable<Missing> Missing => Register.Missing.Of(Latest.Facts);
}
