using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Destruction;

/// <summary>Why something is not destroyed.</summary>
static class DestructionRefusals
{
    public static Refusal? Of(Act act, DestructionAsked asked, IReadOnlySet<Role> may)
    {
        if (!may.Contains(act.Role) || !act.Actor.Is(act.Role))
            return Forbidden(act.Role);
        if (!may.Contains(asked.SecondRole) || !asked.Second.Is(asked.SecondRole))
            return Forbidden(asked.SecondRole);
        if (act.SamePersonAs(asked.Second.Pseudonym))
            return new(
                RefusalKind.Forbidden,
                "destruction.four_eyes",
                new(
                    "Vernietigen doet niemand alleen; een tweede persoon tekent mee",
                    "Nobody destroys alone; a second person signs too"
                )
            );
        if (string.IsNullOrWhiteSpace(act.Reason))
            return new(
                RefusalKind.Conflict,
                "destruction.reason",
                new("Zeg waarom dit vernietigd wordt", "Say why this is destroyed")
            );
        return DestructionGrounds.All.Contains(asked.Ground) ? null : NoGround(asked.Ground);
    }

    static Refusal Forbidden(Role role) =>
        new(
            RefusalKind.Forbidden,
            "destruction.role",
            new(
                $"Een {RoleNames.Of(role).Nl} mag niet vernietigen; wel een coördinator, beheerder of controller",
                $"A {RoleNames.Of(role).En} may not destroy; a coordinator, administrator or controller may"
            )
        );

    static Refusal NoGround(string ground)
    {
        var hint = Nearest.Hint(ground, DestructionGrounds.All);
        return new(
            RefusalKind.Conflict,
            "destruction.ground",
            new(
                $"'{ground}' is geen grond om te vernietigen{hint.Nl}; verwacht: {string.Join(' ', DestructionGrounds.All)}",
                $"'{ground}' is no ground for destruction{hint.En}; expected: {string.Join(' ', DestructionGrounds.All)}"
            )
        );
    }

    public static Refusal NoDelivery(DestructionAsked asked) =>
        new(
            RefusalKind.NotFound,
            "destruction.no_delivery",
            new(
                $"Editie {asked.Edition} heeft geen aanlevering {asked.Number} van {asked.Organisation} voor {asked.Collection}",
                $"Edition {asked.Edition} has no delivery {asked.Number} of {asked.Organisation} for {asked.Collection}"
            )
        );

    public static Refusal Gone(string file) =>
        new(RefusalKind.Conflict, "destruction.gone", new($"{file} is al vernietigd", $"{file} was destroyed already"));

    public static Refusal Shared(string file, string other) =>
        new(
            RefusalKind.Conflict,
            "destruction.shared",
            new(
                $"{other} heeft dezelfde inhoud als {file}; vernietig eerst die, anders blijft de inhoud bestaan",
                $"{other} has the same content as {file}; destroy that first, or the content stays"
            )
        );
}
