using Microsoft.EntityFrameworkCore;

namespace Rekenschap.Oversight.Findings;

/// <summary>Reads one issue through the years, as far as somebody may see it.</summary>
static class FindingIssue
{
    /// <summary>Years of one chain; no issue is older than the rules by which it is found.</summary>
    const int Farthest = 100;

    /// <summary>The finding with those that it leads back to, and those that lead back to the same, of any year.</summary>
    /// <param name="seen">All that may be seen: beyond one that may not, nothing is known of the issue.</param>
    public static async Task<List<AuditFinding>> Of(
        AuditFinding one,
        IQueryable<AuditFinding> seen,
        CancellationToken stop
    )
    {
        var found = new List<AuditFinding> { one };
        var known = new HashSet<string>(StringComparer.Ordinal) { one.Code };
        var edge = found;
        for (var step = 0; edge.Count > 0 && step < Farthest; step++)
        {
            var codes = edge.ConvertAll(other => other.Code);
            var before = edge.Select(other => other.Predecessor).OfType<string>().ToList();
            var next = await seen.Where(other =>
                    before.Contains(other.Code) || (other.Predecessor != null && codes.Contains(other.Predecessor))
                )
                .ToListAsync(stop);
            edge = next.FindAll(other => known.Add(other.Code));
            found.AddRange(edge);
        }
        return found;
    }
}
