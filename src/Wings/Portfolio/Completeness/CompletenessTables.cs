using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.Storage;

namespace Rekenschap.Portfolio.Completeness;

/// <summary>How decisions on candidates and budget lines are laid out in tables.</summary>
static class CompletenessTables
{
    public static void Add(ModelBuilder model)
    {
        model.Entity<CandidateDecision>(one =>
        {
            one.ToTable("portfolio_candidates").HasKey(a => a.Id);
            one.HasIndex(a => a.Candidate).IsUnique();
            one.Property(a => a.Verdict).HasConversion<string>();
            one.Property(a => a.Revision).IsConcurrencyToken();
        });
        model.Entity<BudgetList>(one =>
        {
            one.ToTable("portfolio_budgets").HasKey(a => a.Id);
            one.HasIndex(a => a.Year);
            one.Property(a => a.Revision).IsConcurrencyToken();
            JsonColumn.Of(one.Property(a => a.Lines));
        });
    }
}
