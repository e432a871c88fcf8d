using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.Storage;

namespace Rekenschap.Figures.Deliveries.Questions;

/// <summary>How question threads are laid out in tables.</summary>
static class QuestionTables
{
    public static void Add(ModelBuilder model) =>
        model.Entity<QuestionThread>(thread =>
        {
            thread.ToTable("question_threads").HasKey(t => t.Id);
            thread.HasOne<Edition>().WithMany().HasForeignKey(t => t.Edition);
            thread
                .HasIndex(t => new
                {
                    t.Edition,
                    t.Collection,
                    t.Organisation,
                    t.Indicator,
                })
                .IsUnique();
            thread.Property(t => t.OpenBy).HasConversion<string>();
            thread.Property(t => t.Revision).IsConcurrencyToken();
            JsonColumn.Of(thread.Property(t => t.Messages));
        });
}
