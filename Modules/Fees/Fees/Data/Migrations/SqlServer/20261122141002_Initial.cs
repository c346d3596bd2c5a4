using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

#pragma warning disable CA1814 // Prefer jagged arrays over multidimensional

namespace Fees.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "fees");

            migrationBuilder.CreateTable(
                name: "account_keys",
                schema: "fees",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Key = table.Column<string>(type: "nvarchar(max)", maxLength: 8000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_account_keys", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "bank_replies",
                schema: "fees",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    BatchId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Sha256 = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    MessageId = table.Column<string>(type: "nvarchar(35)", maxLength: 35, nullable: false),
                    GroupCode = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: true),
                    ByPerson = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Paid = table.Column<int>(type: "int", nullable: false),
                    Accepted = table.Column<int>(type: "int", nullable: false),
                    Pending = table.Column<int>(type: "int", nullable: false),
                    Rejected = table.Column<int>(type: "int", nullable: false),
                    Contrary = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_bank_replies", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "batches",
                schema: "fees",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PayDay = table.Column<DateOnly>(type: "date", nullable: false),
                    PayOn = table.Column<DateOnly>(type: "date", nullable: false),
                    MadeAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Total = table.Column<long>(type: "bigint", nullable: false),
                    Count = table.Column<int>(type: "int", nullable: false),
                    Rejected = table.Column<int>(type: "int", nullable: false),
                    HeardAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    RemindedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    PayerName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    PayerIban = table.Column<string>(type: "nvarchar(34)", maxLength: 34, nullable: true),
                    PayerBic = table.Column<string>(type: "nvarchar(11)", maxLength: 11, nullable: true),
                    PayerBusinessId = table.Column<string>(type: "nvarchar(9)", maxLength: 9, nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_batches", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "budgets",
                schema: "fees",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CostCentre = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false),
                    Project = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_budgets", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "calls",
                schema: "fees",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ExpertId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ClaimId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Since = table.Column<DateTime>(type: "datetime2", nullable: false),
                    DoneAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    DoneByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_calls", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "claims",
                schema: "fees",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AssignmentId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Round = table.Column<int>(type: "int", nullable: false),
                    ExpertId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    UnitId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Title = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    CostCentre = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false),
                    TaskType = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    Minutes = table.Column<int>(type: "int", nullable: false),
                    PreparationMinutes = table.Column<int>(type: "int", nullable: false),
                    Kilometres = table.Column<int>(type: "int", nullable: false),
                    Remote = table.Column<bool>(type: "bit", nullable: false),
                    Experts = table.Column<int>(type: "int", nullable: false),
                    CalledOff = table.Column<int>(type: "int", nullable: true),
                    KilometreRate = table.Column<long>(type: "bigint", nullable: true),
                    KilometreRateId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    FormedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    BookedMinutes = table.Column<int>(type: "int", nullable: false),
                    Recommendation = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    IsExample = table.Column<bool>(type: "bit", nullable: false),
                    Stage = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Total = table.Column<long>(type: "bigint", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_claims", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "experts",
                schema: "fees",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Revision = table.Column<int>(type: "int", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    FirstName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    LastName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Email = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: true),
                    Phone = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: true),
                    Language = table.Column<string>(type: "nvarchar(5)", maxLength: 5, nullable: false),
                    Channel = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_experts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "income_deliveries",
                schema: "fees",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    BatchId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Turn = table.Column<int>(type: "int", nullable: false),
                    DeliveryId = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    BusinessId = table.Column<string>(type: "nvarchar(9)", maxLength: 9, nullable: false),
                    PayOn = table.Column<DateOnly>(type: "date", nullable: false),
                    PeriodStart = table.Column<DateOnly>(type: "date", nullable: false),
                    PeriodEnd = table.Column<DateOnly>(type: "date", nullable: false),
                    Production = table.Column<bool>(type: "bit", nullable: false),
                    ContactName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    ContactPhone = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    ContactEmail = table.Column<string>(type: "nvarchar(70)", maxLength: 70, nullable: true),
                    Sha256 = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    ByPerson = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    MadeAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    SentAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    SentByPerson = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    SentByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_income_deliveries", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "kilometre_rates",
                schema: "fees",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: false),
                    Rate = table.Column<long>(type: "bigint", nullable: false),
                    Source = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ChangedByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kilometre_rates", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "payees",
                schema: "fees",
                columns: table => new
                {
                    ExpertId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Iban = table.Column<string>(type: "nvarchar(max)", maxLength: 8000, nullable: false),
                    IdentityCode = table.Column<string>(type: "nvarchar(max)", maxLength: 8000, nullable: false),
                    TaxCard = table.Column<string>(type: "nvarchar(max)", maxLength: 8000, nullable: true),
                    TaxCardYear = table.Column<int>(type: "int", nullable: true),
                    AccountAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ChangedByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    IbanMark = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_payees", x => x.ExpertId);
                });

            migrationBuilder.CreateTable(
                name: "proposals",
                schema: "fees",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(150)", maxLength: 150, nullable: false),
                    Typed = table.Column<string>(type: "nvarchar(max)", maxLength: 200000, nullable: false),
                    Stage = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    RecommendationId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false),
                    RoundId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    RoundClosesAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    CommentsAnswered = table.Column<int>(type: "int", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_proposals", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "quoted_tasks",
                schema: "fees",
                columns: table => new
                {
                    RequestId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Revision = table.Column<int>(type: "int", nullable: false),
                    CostCentre = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false),
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    Total = table.Column<long>(type: "bigint", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_quoted_tasks", x => x.RequestId);
                });

            migrationBuilder.CreateTable(
                name: "recommendations",
                schema: "fees",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(150)", maxLength: 150, nullable: false),
                    Edition = table.Column<int>(type: "int", nullable: false),
                    ValidFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    ValidTo = table.Column<DateOnly>(type: "date", nullable: true),
                    Decision_Body = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Decision_On = table.Column<DateOnly>(type: "date", nullable: true),
                    Decision_Section = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true),
                    Decision_CaseNumber = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_recommendations", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "reservations",
                schema: "fees",
                columns: table => new
                {
                    AssignmentId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RequestId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CostCentre = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false),
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    Amount = table.Column<long>(type: "bigint", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ReleasedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reservations", x => x.AssignmentId);
                });

            migrationBuilder.CreateTable(
                name: "tax_class_choices",
                schema: "fees",
                columns: table => new
                {
                    Recommendation = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    TaskType = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    TaxClass = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false),
                    ByPerson = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_tax_class_choices", x => new { x.Recommendation, x.TaskType, x.Kind });
                });

            migrationBuilder.CreateTable(
                name: "units",
                schema: "fees",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Revision = table.Column<int>(type: "int", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    CostCentre = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_units", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "year_caps",
                schema: "fees",
                columns: table => new
                {
                    ExpertId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Amount = table.Column<long>(type: "bigint", nullable: false),
                    WarnedOf = table.Column<int>(type: "int", nullable: true),
                    WarnedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_year_caps", x => x.ExpertId);
                });

            migrationBuilder.CreateTable(
                name: "bank_answers",
                schema: "fees",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ReplyId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    LineId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ClaimId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Contrary = table.Column<bool>(type: "bit", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(35)", maxLength: 35, nullable: true),
                    Text = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    ReadByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_bank_answers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_bank_answers_bank_replies_ReplyId",
                        column: x => x.ReplyId,
                        principalSchema: "fees",
                        principalTable: "bank_replies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "batch_lines",
                schema: "fees",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    BatchId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ClaimId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ExpertId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Position = table.Column<int>(type: "int", nullable: false),
                    Turn = table.Column<int>(type: "int", nullable: false),
                    EndToEndId = table.Column<string>(type: "nvarchar(35)", maxLength: 35, nullable: false),
                    PayeeName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Iban = table.Column<string>(type: "nvarchar(max)", maxLength: 8000, nullable: false),
                    IdentityCode = table.Column<string>(type: "nvarchar(max)", maxLength: 8000, nullable: false),
                    Title = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    CostCentre = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false),
                    Parts = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    IsIncome = table.Column<bool>(type: "bit", nullable: false),
                    Kilometres = table.Column<int>(type: "int", nullable: false),
                    Taxable = table.Column<long>(type: "bigint", nullable: false),
                    TaxFree = table.Column<long>(type: "bigint", nullable: false),
                    Withheld = table.Column<long>(type: "bigint", nullable: false),
                    Net = table.Column<long>(type: "bigint", nullable: false),
                    BankSays = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    BankReason = table.Column<string>(type: "nvarchar(35)", maxLength: 35, nullable: true),
                    AccountRefused = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_batch_lines", x => x.Id);
                    table.ForeignKey(
                        name: "FK_batch_lines_batches_BatchId",
                        column: x => x.BatchId,
                        principalSchema: "fees",
                        principalTable: "batches",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "exports",
                schema: "fees",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    BatchId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Turn = table.Column<int>(type: "int", nullable: false),
                    Sha256 = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    ByPerson = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_exports", x => x.Id);
                    table.ForeignKey(
                        name: "FK_exports_batches_BatchId",
                        column: x => x.BatchId,
                        principalSchema: "fees",
                        principalTable: "batches",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "left_out",
                schema: "fees",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    BatchId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ClaimId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ExpertId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Title = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Total = table.Column<long>(type: "bigint", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_left_out", x => x.Id);
                    table.ForeignKey(
                        name: "FK_left_out_batches_BatchId",
                        column: x => x.BatchId,
                        principalSchema: "fees",
                        principalTable: "batches",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "payments",
                schema: "fees",
                columns: table => new
                {
                    BatchId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ByPerson = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    PaidOn = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_payments", x => x.BatchId);
                    table.ForeignKey(
                        name: "FK_payments_batches_BatchId",
                        column: x => x.BatchId,
                        principalSchema: "fees",
                        principalTable: "batches",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "budget_rows",
                schema: "fees",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    BudgetId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Position = table.Column<int>(type: "int", nullable: false),
                    Line = table.Column<string>(type: "nvarchar(150)", maxLength: 150, nullable: false),
                    PartOf = table.Column<string>(type: "nvarchar(150)", maxLength: 150, nullable: false),
                    Year = table.Column<int>(type: "int", nullable: false),
                    Planned = table.Column<long>(type: "bigint", nullable: true),
                    Actual = table.Column<long>(type: "bigint", nullable: true),
                    Left = table.Column<long>(type: "bigint", nullable: true),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_budget_rows", x => x.Id);
                    table.ForeignKey(
                        name: "FK_budget_rows_budgets_BudgetId",
                        column: x => x.BudgetId,
                        principalSchema: "fees",
                        principalTable: "budgets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "approvals",
                schema: "fees",
                columns: table => new
                {
                    ClaimId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Total = table.Column<long>(type: "bigint", nullable: false),
                    ByPerson = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    ByRole = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_approvals", x => x.ClaimId);
                    table.ForeignKey(
                        name: "FK_approvals_claims_ClaimId",
                        column: x => x.ClaimId,
                        principalSchema: "fees",
                        principalTable: "claims",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "claim_changes",
                schema: "fees",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ClaimId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    What = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    From = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    To = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Recommendation = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ByPerson = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    WhyFi = table.Column<string>(type: "nvarchar(600)", maxLength: 600, nullable: false),
                    WhyEn = table.Column<string>(type: "nvarchar(600)", maxLength: 600, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_claim_changes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_claim_changes_claims_ClaimId",
                        column: x => x.ClaimId,
                        principalSchema: "fees",
                        principalTable: "claims",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "claim_lines",
                schema: "fees",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ClaimId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Position = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    WhatFi = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    WhatEn = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    RuleFi = table.Column<string>(type: "nvarchar(600)", maxLength: 600, nullable: false),
                    RuleEn = table.Column<string>(type: "nvarchar(600)", maxLength: 600, nullable: false),
                    Amount = table.Column<long>(type: "bigint", nullable: true),
                    TaxClass = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false),
                    Taxable = table.Column<bool>(type: "bit", nullable: false),
                    Least = table.Column<long>(type: "bigint", nullable: true),
                    Most = table.Column<long>(type: "bigint", nullable: true),
                    AgreedByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    AgreedAt = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_claim_lines", x => x.Id);
                    table.ForeignKey(
                        name: "FK_claim_lines_claims_ClaimId",
                        column: x => x.ClaimId,
                        principalSchema: "fees",
                        principalTable: "claims",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "fees_declined",
                schema: "fees",
                columns: table => new
                {
                    ClaimId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    ByPerson = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    ByRole = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_fees_declined", x => x.ClaimId);
                    table.ForeignKey(
                        name: "FK_fees_declined_claims_ClaimId",
                        column: x => x.ClaimId,
                        principalSchema: "fees",
                        principalTable: "claims",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "questions",
                schema: "fees",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ClaimId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Text = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    AskedByPerson = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    AskedByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    AskedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Answer = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    AnsweredByPerson = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    AnsweredByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    AnsweredAt = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_questions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_questions_claims_ClaimId",
                        column: x => x.ClaimId,
                        principalSchema: "fees",
                        principalTable: "claims",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "reversals",
                schema: "fees",
                columns: table => new
                {
                    ClaimId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    ByPerson = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    ByRole = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reversals", x => x.ClaimId);
                    table.ForeignKey(
                        name: "FK_reversals_claims_ClaimId",
                        column: x => x.ClaimId,
                        principalSchema: "fees",
                        principalTable: "claims",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "withdrawals",
                schema: "fees",
                columns: table => new
                {
                    ClaimId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ByPerson = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    ByRole = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_withdrawals", x => x.ClaimId);
                    table.ForeignKey(
                        name: "FK_withdrawals_claims_ClaimId",
                        column: x => x.ClaimId,
                        principalSchema: "fees",
                        principalTable: "claims",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "income_reports",
                schema: "fees",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    DeliveryRowId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    BatchId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ExpertId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ReportId = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    ReportVersion = table.Column<int>(type: "int", nullable: false),
                    Replaces = table.Column<bool>(type: "bit", nullable: false),
                    Lines = table.Column<int>(type: "int", nullable: false),
                    LastName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    FirstName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    IdentityCode = table.Column<string>(type: "nvarchar(max)", maxLength: 8000, nullable: false),
                    Amounts = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    SentAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    CancelledAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    CancelledByPerson = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    CancelledByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_income_reports", x => x.Id);
                    table.ForeignKey(
                        name: "FK_income_reports_income_deliveries_DeliveryRowId",
                        column: x => x.DeliveryRowId,
                        principalSchema: "fees",
                        principalTable: "income_deliveries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "proposal_steps",
                schema: "fees",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ProposalId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Stage = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ByPerson = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_proposal_steps", x => x.Id);
                    table.ForeignKey(
                        name: "FK_proposal_steps_proposals_ProposalId",
                        column: x => x.ProposalId,
                        principalSchema: "fees",
                        principalTable: "proposals",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "recommendation_rows",
                schema: "fees",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TaskType = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    Unit = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    FromMinutes = table.Column<int>(type: "int", nullable: true),
                    ToMinutes = table.Column<int>(type: "int", nullable: true),
                    Amount = table.Column<long>(type: "bigint", nullable: false),
                    UpTo = table.Column<long>(type: "bigint", nullable: true),
                    RemoteOnly = table.Column<bool>(type: "bit", nullable: false),
                    GroupOnly = table.Column<bool>(type: "bit", nullable: false),
                    WithinHours = table.Column<int>(type: "int", nullable: true),
                    TaxClass = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false),
                    RecommendationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_recommendation_rows", x => x.Id);
                    table.ForeignKey(
                        name: "FK_recommendation_rows_recommendations_RecommendationId",
                        column: x => x.RecommendationId,
                        principalSchema: "fees",
                        principalTable: "recommendations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "unit_approvers",
                schema: "fees",
                columns: table => new
                {
                    UnitId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Email = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: false),
                    Language = table.Column<string>(type: "nvarchar(5)", maxLength: 5, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_unit_approvers", x => new { x.UnitId, x.PersonId });
                    table.ForeignKey(
                        name: "FK_unit_approvers_units_UnitId",
                        column: x => x.UnitId,
                        principalSchema: "fees",
                        principalTable: "units",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.InsertData(
                schema: "fees",
                table: "kilometre_rates",
                columns: new[] { "Id", "ChangedAt", "ChangedByName", "From", "Rate", "Source", "To", "Version" },
                values: new object[,]
                {
                    { new Guid("0b6f0e2e-0000-7000-8000-000000002023"), null, null, new DateOnly(2023, 1, 1), 53L, "Yleisesti painettu luku; tarkista Verohallinnon päätöksestä", new DateOnly(2023, 12, 31), 0 },
                    { new Guid("0b6f0e2e-0000-7000-8000-000000002024"), null, null, new DateOnly(2024, 1, 1), 57L, "Procountor, Netvisor ja Suomen Yrittäjät; tarkista Verohallinnon päätöksestä", new DateOnly(2024, 12, 31), 0 },
                    { new Guid("0b6f0e2e-0000-7000-8000-000000002025"), null, null, new DateOnly(2025, 1, 1), 59L, "Aravuori; tarkista Verohallinnon päätöksestä", new DateOnly(2025, 12, 31), 0 },
                    { new Guid("0b6f0e2e-0000-7000-8000-000000002026"), null, null, new DateOnly(2026, 1, 1), 55L, "Taloushallintoliitto; tarkista Verohallinnon päätöksestä", new DateOnly(2026, 12, 31), 0 }
                });

            migrationBuilder.CreateIndex(
                name: "IX_bank_answers_ClaimId",
                schema: "fees",
                table: "bank_answers",
                column: "ClaimId");

            migrationBuilder.CreateIndex(
                name: "IX_bank_answers_LineId",
                schema: "fees",
                table: "bank_answers",
                column: "LineId");

            migrationBuilder.CreateIndex(
                name: "IX_bank_answers_ReplyId",
                schema: "fees",
                table: "bank_answers",
                column: "ReplyId");

            migrationBuilder.CreateIndex(
                name: "IX_bank_replies_BatchId_Sha256",
                schema: "fees",
                table: "bank_replies",
                columns: new[] { "BatchId", "Sha256" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_batch_lines_BatchId",
                schema: "fees",
                table: "batch_lines",
                column: "BatchId");

            migrationBuilder.CreateIndex(
                name: "IX_batch_lines_ClaimId_Turn",
                schema: "fees",
                table: "batch_lines",
                columns: new[] { "ClaimId", "Turn" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_batch_lines_ExpertId_BatchId",
                schema: "fees",
                table: "batch_lines",
                columns: new[] { "ExpertId", "BatchId" });

            migrationBuilder.CreateIndex(
                name: "IX_batches_PayDay",
                schema: "fees",
                table: "batches",
                column: "PayDay",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_budget_rows_BudgetId_Line_Year",
                schema: "fees",
                table: "budget_rows",
                columns: new[] { "BudgetId", "Line", "Year" });

            migrationBuilder.CreateIndex(
                name: "IX_budgets_CostCentre_Project",
                schema: "fees",
                table: "budgets",
                columns: new[] { "CostCentre", "Project" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_calls_DoneAt",
                schema: "fees",
                table: "calls",
                column: "DoneAt");

            migrationBuilder.CreateIndex(
                name: "IX_claim_changes_ClaimId",
                schema: "fees",
                table: "claim_changes",
                column: "ClaimId");

            migrationBuilder.CreateIndex(
                name: "IX_claim_lines_ClaimId",
                schema: "fees",
                table: "claim_lines",
                column: "ClaimId");

            migrationBuilder.CreateIndex(
                name: "IX_claims_AssignmentId_Round",
                schema: "fees",
                table: "claims",
                columns: new[] { "AssignmentId", "Round" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_claims_ExpertId_Day",
                schema: "fees",
                table: "claims",
                columns: new[] { "ExpertId", "Day" });

            migrationBuilder.CreateIndex(
                name: "IX_claims_Stage_UnitId_Day",
                schema: "fees",
                table: "claims",
                columns: new[] { "Stage", "UnitId", "Day" });

            migrationBuilder.CreateIndex(
                name: "IX_exports_BatchId_Kind_Turn",
                schema: "fees",
                table: "exports",
                columns: new[] { "BatchId", "Kind", "Turn" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_income_deliveries_BatchId_Turn",
                schema: "fees",
                table: "income_deliveries",
                columns: new[] { "BatchId", "Turn" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_income_deliveries_DeliveryId",
                schema: "fees",
                table: "income_deliveries",
                column: "DeliveryId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_income_reports_BatchId_ExpertId",
                schema: "fees",
                table: "income_reports",
                columns: new[] { "BatchId", "ExpertId" });

            migrationBuilder.CreateIndex(
                name: "IX_income_reports_DeliveryRowId",
                schema: "fees",
                table: "income_reports",
                column: "DeliveryRowId");

            migrationBuilder.CreateIndex(
                name: "IX_income_reports_ReportId_ReportVersion",
                schema: "fees",
                table: "income_reports",
                columns: new[] { "ReportId", "ReportVersion" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_kilometre_rates_From",
                schema: "fees",
                table: "kilometre_rates",
                column: "From",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_left_out_BatchId",
                schema: "fees",
                table: "left_out",
                column: "BatchId");

            migrationBuilder.CreateIndex(
                name: "IX_payees_IbanMark",
                schema: "fees",
                table: "payees",
                column: "IbanMark");

            migrationBuilder.CreateIndex(
                name: "IX_proposal_steps_ProposalId",
                schema: "fees",
                table: "proposal_steps",
                column: "ProposalId");

            migrationBuilder.CreateIndex(
                name: "IX_proposals_RecommendationId",
                schema: "fees",
                table: "proposals",
                column: "RecommendationId",
                unique: true,
                filter: "[RecommendationId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_questions_ClaimId",
                schema: "fees",
                table: "questions",
                column: "ClaimId");

            migrationBuilder.CreateIndex(
                name: "IX_recommendation_rows_RecommendationId",
                schema: "fees",
                table: "recommendation_rows",
                column: "RecommendationId");

            migrationBuilder.CreateIndex(
                name: "IX_recommendations_Name_Edition",
                schema: "fees",
                table: "recommendations",
                columns: new[] { "Name", "Edition" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_reservations_Day",
                schema: "fees",
                table: "reservations",
                column: "Day");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "account_keys",
                schema: "fees");

            migrationBuilder.DropTable(
                name: "approvals",
                schema: "fees");

            migrationBuilder.DropTable(
                name: "bank_answers",
                schema: "fees");

            migrationBuilder.DropTable(
                name: "batch_lines",
                schema: "fees");

            migrationBuilder.DropTable(
                name: "budget_rows",
                schema: "fees");

            migrationBuilder.DropTable(
                name: "calls",
                schema: "fees");

            migrationBuilder.DropTable(
                name: "claim_changes",
                schema: "fees");

            migrationBuilder.DropTable(
                name: "claim_lines",
                schema: "fees");

            migrationBuilder.DropTable(
                name: "experts",
                schema: "fees");

            migrationBuilder.DropTable(
                name: "exports",
                schema: "fees");

            migrationBuilder.DropTable(
                name: "fees_declined",
                schema: "fees");

            migrationBuilder.DropTable(
                name: "income_reports",
                schema: "fees");

            migrationBuilder.DropTable(
                name: "kilometre_rates",
                schema: "fees");

            migrationBuilder.DropTable(
                name: "left_out",
                schema: "fees");

            migrationBuilder.DropTable(
                name: "payees",
                schema: "fees");

            migrationBuilder.DropTable(
                name: "payments",
                schema: "fees");

            migrationBuilder.DropTable(
                name: "proposal_steps",
                schema: "fees");

            migrationBuilder.DropTable(
                name: "questions",
                schema: "fees");

            migrationBuilder.DropTable(
                name: "quoted_tasks",
                schema: "fees");

            migrationBuilder.DropTable(
                name: "recommendation_rows",
                schema: "fees");

            migrationBuilder.DropTable(
                name: "reservations",
                schema: "fees");

            migrationBuilder.DropTable(
                name: "reversals",
                schema: "fees");

            migrationBuilder.DropTable(
                name: "tax_class_choices",
                schema: "fees");

            migrationBuilder.DropTable(
                name: "unit_approvers",
                schema: "fees");

            migrationBuilder.DropTable(
                name: "withdrawals",
                schema: "fees");

            migrationBuilder.DropTable(
                name: "year_caps",
                schema: "fees");

            migrationBuilder.DropTable(
                name: "bank_replies",
                schema: "fees");

            migrationBuilder.DropTable(
                name: "budgets",
                schema: "fees");

            migrationBuilder.DropTable(
                name: "income_deliveries",
                schema: "fees");

            migrationBuilder.DropTable(
                name: "batches",
                schema: "fees");

            migrationBuilder.DropTable(
                name: "proposals",
                schema: "fees");

            migrationBuilder.DropTable(
                name: "recommendations",
                schema: "fees");

            migrationBuilder.DropTable(
                name: "units",
                schema: "fees");

            migrationBuilder.DropTable(
                name: "claims",
                schema: "fees");
        }
    }
}
