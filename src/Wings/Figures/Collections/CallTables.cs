using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Rekenschap.Figures.Collections.Freezing;
using Rekenschap.Figures.Collections.MoreTime;
using Rekenschap.Figures.Collections.Nil;
using Rekenschap.Figures.Collections.Offers;
using Rekenschap.Figures.Collections.Opening;
using Rekenschap.Figures.Collections.Reminding;
using Rekenschap.Figures.Collections.Rounds;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Kernel.Storage;

namespace Rekenschap.Figures.Collections;

/// <summary>How what goes on around collections is laid out in tables.</summary>
static class CallTables
{
    public static void Add(ModelBuilder model)
    {
        Planned(model);
        Asked(model);
        Frozen(model);
        Written(model);
    }

    static void Planned(ModelBuilder model) =>
        model.Entity<CollectionPlan>(plan =>
        {
            plan.ToTable("collection_plans").HasKey(p => new { p.Edition, p.Collection });
            plan.HasOne<Edition>().WithMany().HasForeignKey(p => p.Edition);
            plan.Property(p => p.Revision).IsConcurrencyToken();
            plan.Property(p => p.Earlier)
                .HasConversion(
                    list => JsonSerializer.Serialize(list, JsonSerializerOptions.Default),
                    text => JsonSerializer.Deserialize<ImmutableArray<Round>>(text, JsonSerializerOptions.Default),
                    new ValueComparer<ImmutableArray<Round>>(
                        (a, b) => a.SequenceEqual(b),
                        list => list.Length,
                        list => list
                    )
                );
        });

    static void Asked(ModelBuilder model)
    {
        model.Entity<MoreTimeRequest>(request =>
        {
            request.ToTable("more_time_requests").HasKey(r => r.Id);
            request.HasOne<Edition>().WithMany().HasForeignKey(r => r.Edition);
            request.Property(r => r.State).HasConversion<string>();
            request.Property(r => r.Revision).IsConcurrencyToken();
            request
                .HasIndex(r => new
                {
                    r.Edition,
                    r.Collection,
                    r.Organisation,
                    r.Number,
                })
                .IsUnique();
        });
        model.Entity<NilReturn>(nil =>
        {
            nil.ToTable("nil_returns")
                .HasKey(n => new
                {
                    n.Edition,
                    n.Collection,
                    n.Organisation,
                    n.FileHash,
                });
            nil.HasOne<Edition>().WithMany().HasForeignKey(n => n.Edition);
        });
        model.Entity<TakenOffer>(taken =>
        {
            taken
                .ToTable("taken_offers")
                .HasKey(t => new
                {
                    t.Edition,
                    t.Collection,
                    t.Organisation,
                    t.FileHash,
                });
            taken.HasOne<Edition>().WithMany().HasForeignKey(t => t.Edition);
            JsonColumn.Of(taken.Property(t => t.Cells));
        });
    }

    static void Frozen(ModelBuilder model)
    {
        model.Entity<ChangeFreeze>(freeze =>
        {
            freeze.ToTable("change_freezes").HasKey(f => f.Edition);
            freeze.HasOne<Edition>().WithMany().HasForeignKey(f => f.Edition);
            freeze.Property(f => f.Revision).IsConcurrencyToken();
        });
        model.Entity<FreezeException>(exception =>
        {
            exception.ToTable("freeze_exceptions").HasKey(e => e.Id);
            exception.HasIndex(e => new { e.Edition, e.Collection });
            exception.HasOne<Edition>().WithMany().HasForeignKey(e => e.Edition);
            exception.Property(e => e.Revision).IsConcurrencyToken();
        });
        model.Entity<KeptSetting>(kept =>
        {
            kept.ToTable("kept_settings").HasKey(k => new { k.Edition, k.Path });
            kept.HasOne<Edition>().WithMany().HasForeignKey(k => k.Edition);
        });
    }

    static void Written(ModelBuilder model) =>
        model.Entity<Mail>(mail =>
        {
            mail.ToTable("mails").HasKey(m => m.Id);
            mail.HasIndex(m => m.Key).IsUnique();
            mail.HasIndex(m => new { m.State, m.NextAt });
            mail.HasIndex(m => new { m.Edition, m.Collection });
            mail.HasIndex(m => m.About);
            mail.HasOne<Edition>().WithMany().HasForeignKey(m => m.Edition);
            mail.Property(m => m.Kind).HasConversion<string>();
            mail.Property(m => m.State).HasConversion<string>();
            mail.Property(m => m.Revision).IsConcurrencyToken();
        });
}
