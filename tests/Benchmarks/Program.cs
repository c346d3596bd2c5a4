using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Benchmarks;
using Benchmarks.Paying;
using Benchmarks.Serving;

// docs/performance.md has the commands and what they measured. Nothing here passes or fails.
var options = new Options(args);
switch (args.FirstOrDefault())
{
    case "payout":
        await PayoutRun.RunAsync(options);
        break;
    case "pages":
        await LoadDriver.RunAsync(options);
        break;
    case "start":
        await ColdStart.RunAsync(options);
        break;
    default:
        // In this process: the house under test is whole anyway, and BenchmarkDotNet's own projects know nothing of our package pins.
        BenchmarkSwitcher.FromAssembly(typeof(Options).Assembly).Run(args, DefaultConfig.Instance
            .AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.DontLogOutput).WithWarmupCount(3).WithIterationCount(10))
            .WithOptions(ConfigOptions.DisableLogFile));
        break;
}
