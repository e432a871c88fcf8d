using Rekenschap.Kernel.Values;

namespace Rekenschap.Access.Reviews;

/// <summary>What stands on the page on which roles are reviewed.</summary>
static class ReviewTexts
{
    public static readonly Bilingual Title = new("Rollen nalopen", "Review roles");
    public static readonly Bilingual Begin = new("Loop na", "Review");
    public static readonly Bilingual Keep = new("Laat staan", "Let stand");
    public static readonly Bilingual EndIt = new("Beëindig deze rol", "End this role");
    public static readonly Bilingual Done = new(
        "Alle rollen van dit kwartaal zijn nagelopen.",
        "All roles of this quarter have been reviewed."
    );
    public static readonly Bilingual Overdue = new("Te laat", "Overdue");
    public static readonly Bilingual Yours = new(
        "Dit is uw eigen rol: een andere beheerder loopt die na.",
        "This is your own role: another administrator reviews it."
    );

    public static Bilingual Lead(string quarter, string due, string dueEn) =>
        new(
            $"Elk kwartaal bevestigt een beheerder dat wie een rol heeft die nog nodig heeft. {quarter}: uiterlijk {due}.",
            $"Each quarter an administrator confirms that whoever has a role still needs it. {quarter}: by {dueEn}."
        );

    public static Bilingual Waits(int count) =>
        new(
            $"{count} {(count == 1 ? "rol" : "rollen")} van dit kwartaal nalopen",
            $"Review {count} {(count == 1 ? "role" : "roles")} of this quarter"
        );

    public static readonly Refusal None = new(
        RefusalKind.NotFound,
        "review.none",
        new(
            "Deze rol hoeft dit kwartaal niet (meer) te worden nagelopen",
            "This role needs no review (any more) this quarter"
        )
    );
}
