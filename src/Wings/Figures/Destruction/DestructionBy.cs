using Rekenschap.Kernel.People;

namespace Rekenschap.Figures.Destruction;

/// <summary>On what ground something is to go, and who stands behind it besides whoever does it.</summary>
readonly record struct DestructionBy(string Ground, Actor Second, Role SecondRole)
{
    /// <summary>The roles and organisations of both; no persons.</summary>
    public string Authority(Act act) => $"{RoleOf(act.Role, act.Actor)}; {RoleOf(SecondRole, Second)}";

    static string RoleOf(Role role, Actor actor) => $"{role.ToString().ToLowerInvariant()} {actor.Organisation}";
}
