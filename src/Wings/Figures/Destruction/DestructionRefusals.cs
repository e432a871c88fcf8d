using System.Collections.Immutable;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Destruction;

/// <summary>Why something is not destroyed.</summary>
public static class DestructionRefusals
{
    /// <summary>Who may, alone or as the second.</summary>
    static readonly ImmutableHashSet<Role> May = [Role.Coordinator, Role.Administrator, Role.Controller];

    internal static Refusal? Of(Act act, DestructionBy asked)
    {
        if (!May.Contains(act.Role) || !act.Actor.Is(act.Role))
            return Forbidden(act.Role);
        if (!May.Contains(asked.SecondRole) || !asked.Second.Is(asked.SecondRole))
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

    internal static Refusal NoDelivery(DestructionAsked asked) =>
        new(
            RefusalKind.NotFound,
            "destruction.no_delivery",
            new(
                $"Editie {asked.Edition} heeft geen aanlevering {asked.Number} van {asked.Organisation} voor {asked.Collection}",
                $"Edition {asked.Edition} has no delivery {asked.Number} of {asked.Organisation} for {asked.Collection}"
            )
        );

    internal static Refusal Gone(string file) =>
        new(RefusalKind.Conflict, "destruction.gone", new($"{file} is al vernietigd", $"{file} was destroyed already"));

    internal static Refusal Shared(string file, string other) =>
        new(
            RefusalKind.Conflict,
            "destruction.shared",
            new(
                $"{other} heeft dezelfde inhoud als {file}; vernietig eerst die, anders blijft de inhoud bestaan",
                $"{other} has the same content as {file}; destroy that first, or the content stays"
            )
        );

    internal static Refusal NoFile(FileDestructionAsked asked) =>
        new(
            RefusalKind.NotFound,
            "destruction.no_file",
            asked.EarlierOnly
                ? new(
                    $"Van {asked.Path} in editie {asked.Edition} is geen eerdere versie bewaard",
                    $"No earlier version of {asked.Path} in edition {asked.Edition} is kept"
                )
                : new(
                    $"Editie {asked.Edition} heeft geen bestand {asked.Path} (meer)",
                    $"Edition {asked.Edition} has no file {asked.Path} (any more)"
                )
        );

    internal static Refusal ComesBack(string path) =>
        new(
            RefusalKind.Conflict,
            "edition.file_destroyed",
            new(
                $"{path} is vernietigd en komt niet terug; haal het uit de map",
                $"{path} was destroyed and does not come back; take it out of the folder"
            )
        );

    /// <summary>The edition cannot be read without it.</summary>
    public static Refusal Needed(string path) =>
        new(
            RefusalKind.Conflict,
            "destruction.needed",
            new(
                $"Zonder {path} kan de editie niet gelezen worden; zet eerst een versie zonder de inhoud in de database en vernietig dan de eerdere versies (--earlier)",
                $"The edition cannot be read without {path}; first store a version without the content, then destroy the earlier versions (--earlier)"
            )
        );
}
