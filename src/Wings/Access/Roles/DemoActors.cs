using Rekenschap.Kernel.People;

namespace Rekenschap.Access.Roles;

/// <summary>Who acts where no person signed in: the software itself, and the players of the demonstration.</summary>
public static class DemoActors
{
    /// <summary>The software, acting on a folder or a schedule, for the organisation that publishes.</summary>
    public static Actor System(string publisher) => Actor.With("system", publisher, Role.System);

    /// <summary>The Court of Audit, which is no organisation of an edition and judges what it found.</summary>
    public const string Court = "AR";

    /// <summary>The Adviescollege ICT-toetsing, which is no organisation of an edition either.</summary>
    public const string College = "ACICT";

    /// <summary>A player for each role: supplier and controller of the organisation, and signatory where it is a ministry; the others of the publisher; two who write, a second auditor, of the Court of Audit, and an adviser of the Adviescollege.</summary>
    /// <param name="isMinistry">Only a minister gives a mandate to sign.</param>
    public static IReadOnlyList<Actor> Players(string organisation, string publisher, bool isMinistry) =>
        [
            Actor.With($"demo-supplier-{organisation}", organisation, Role.Supplier),
            Actor.With($"demo-controller-{organisation}", organisation, Role.Controller),
            Actor.With("demo-coordinator", publisher, Role.Coordinator),
            Actor.With("demo-editor", publisher, Role.Editor),
            Actor.With("demo-editor-2", publisher, Role.Editor),
            .. isMinistry
                ? [Actor.With($"demo-signatory-{organisation}", organisation, Role.Signatory)]
                : Array.Empty<Actor>(),
            Actor.With("demo-auditor", publisher, Role.Auditor),
            Actor.With("demo-auditor-court", Court, Role.Auditor),
            Actor.With("demo-adviser", College, Role.Adviser),
            Actor.With("demo-administrator", publisher, Role.Administrator),
        ];
}
