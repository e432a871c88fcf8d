using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.Storage;
using Rekenschap.Portfolio.Advices.Reactions;

namespace Rekenschap.Portfolio.Advices;

/// <summary>How advices and what departments say to them are laid out in tables.</summary>
static class AdviceTables
{
    public static void Add(ModelBuilder model)
    {
        model.Entity<IctAdvice>(one =>
        {
            one.ToTable("ict_advices").HasKey(a => a.Id);
            one.HasIndex(a => a.Number).IsUnique();
            one.HasIndex(a => a.RegisterNumber);
            one.HasIndex(a => a.Activity);
            one.Property(a => a.State).HasConversion<string>();
            one.Property(a => a.Revision).IsConcurrencyToken();
            JsonColumn.Of(one.Property(a => a.Recommendations));
            JsonColumn.Of(one.Property(a => a.Earlier));
            one.Ignore(a => a.IsPublic);
        });
        model.Entity<AdviceReaction>(one =>
        {
            one.ToTable("ict_advice_reactions").HasKey(a => a.Id);
            one.HasIndex(a => a.Advice).IsUnique();
            one.Property(a => a.State).HasConversion<string>();
            one.Property(a => a.Revision).IsConcurrencyToken();
            JsonColumn.Of(one.Property(a => a.Steps));
        });
    }
}
