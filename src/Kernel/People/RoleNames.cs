using Rekenschap.Kernel.Values;

namespace Rekenschap.Kernel.People;

/// <summary>The roles as people call them.</summary>
public static class RoleNames
{
    /// <summary>The role's name, in lower case, as it stands in a sentence.</summary>
    public static Bilingual Of(Role role) =>
        role switch
        {
            Role.Supplier => new("aanleveraar", "data supplier"),
            Role.Controller => new("controller", "controller"),
            Role.Coordinator => new("coördinator", "coordinator"),
            Role.Auditor => new("auditor", "auditor"),
            Role.Editor => new("redacteur", "editor"),
            Role.Administrator => new("beheerder", "administrator"),
            Role.Signatory => new("mandaathouder", "mandate holder"),
            Role.Adviser => new("adviseur", "adviser"),
            Role.System => new("systeem", "system"),
            _ => throw new ArgumentOutOfRangeException(nameof(role), role, "No such role"),
        };
}
