// SPDX-License-Identifier: GPL-3.0-or-later
// Threads that talk to the database, each with a store of its own, so that the one I/O thread never waits.
#pragma once

#include "hub/HubStore.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace vl {

class Workers {
public:
    using Job = std::function<void(Result<HubStore *>)>;
    using OpenStore = std::function<Result<std::unique_ptr<HubStore>>()>;

    /// Each thread opens its store with its first job, and again after a failure to open.
    Workers(int threads, OpenStore open);
    /// Finishes what was posted.
    ~Workers();
    Workers(const Workers &) = delete;
    Workers &operator=(const Workers &) = delete;
    /// Any thread.
    void post(Job job);

private:
    void work();

    OpenStore m_open;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_jobs;
    bool m_stop = false;
    std::vector<std::thread> m_threads;
};

} // namespace vl
