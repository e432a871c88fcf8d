using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Access.Roles;

/// <summary>A role that somebody has for an organisation, from a day to a day (both included; no last day is open).</summary>
public sealed class RoleGrant
{
    public required Id<RoleGrant> Id { get; init; }

    /// <summary>Who has it; never a name.</summary>
    public required string Pseudonym { get; init; }

    /// <summary>Code of the organisation it is for.</summary>
    public required string Organisation { get; init; }

    public required Role Role { get; init; }

    public required DateOnly From { get; init; }

    public DateOnly? Until { get; private set; }

    /// <summary>Pseudonym of who is away meanwhile, for a replacement; null for a role of one's own.</summary>
    public string? InPlaceOf { get; init; }

    /// <summary>Pseudonym of the administrator who gave it.</summary>
    public required string GivenBy { get; init; }

    public int Revision { get; private set; } = 1;

    /// <summary>A grant that ends on a day that is known when it is given.</summary>
    public RoleGrant LastingUntil(DateOnly? lastDay)
    {
        Until = lastDay;
        return this;
    }

    public bool HoldsOn(DateOnly day) => From <= day && (Until is null || day <= Until);

    /// <summary>Says that something was decided because this role is held: whoever ends it meanwhile looks again.</summary>
    public void CountOn() => Revision++;

    /// <summary>Takes the role back after a last day; refused when it had ended before.</summary>
    public Refusal? End(DateOnly lastDay)
    {
        if (Until is { } until && until <= lastDay)
            return new(
                RefusalKind.Conflict,
                "role.ended",
                new(
                    $"Deze rol eindigde al op {until:yyyy-MM-dd}; een eerdere dag kan nog wel",
                    $"This role ended on {until:yyyy-MM-dd} already; an earlier day is still possible"
                )
            );
        (Until, Revision) = (lastDay, Revision + 1);
        return null;
    }
}
