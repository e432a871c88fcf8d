using System.Collections.Immutable;
using Rekenschap.Kernel.People;

namespace Rekenschap.Oversight.Findings.Import;

/// <summary>All that a sheet is held against.</summary>
/// <param name="Role">In which it is taken over.</param>
/// <param name="Organisation">Code of the organisation for which.</param>
/// <param name="Departments">Codes of those of which a finding may be entered.</param>
/// <param name="CodeOf">Code of an organisation by its code or a name that it ever had; null for none.</param>
/// <param name="Seen">The findings that may be seen, of the departments and years in question.</param>
sealed record ImportTable(
    Role Role,
    string Organisation,
    string Publisher,
    ImmutableArray<string> Departments,
    Func<string, string?> CodeOf,
    IReadOnlyCollection<AuditFinding> Seen,
    DateOnly Today
)
{
    readonly Dictionary<string, AuditFinding> byCode = Seen.ToDictionary(one => one.Code, StringComparer.Ordinal);

    public AuditFinding? ByCode(string code) => byCode.GetValueOrDefault(code);

    public bool Enters(string department) =>
        Role switch
        {
            Role.Supplier => department == Organisation,
            Role.Coordinator => Organisation == Publisher,
            _ => false,
        };

    public bool Works(string department) => Role == Role.Supplier && department == Organisation;

    public bool Expects(string department) => Role == Role.Controller && department == Organisation;
}
