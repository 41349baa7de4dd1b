// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/Workers.h"

namespace vl {

Workers::Workers(int threads, OpenStore open) : m_open(std::move(open)) {
    for (int i = 0; i < threads; ++i)
        m_threads.emplace_back([this] { work(); });
}

Workers::~Workers() {
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_wake.notify_all();
    for (std::thread &t : m_threads)
        t.join();
}

void Workers::post(Job job) {
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.push_back(std::move(job));
    }
    m_wake.notify_one();
}

void Workers::work() {
    std::unique_ptr<HubStore> store;
    for (;;) {
        Job job;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_stop || !m_jobs.empty(); });
            if (m_jobs.empty())
                return;
            job = std::move(m_jobs.front());
            m_jobs.pop_front();
        }
        if (!store) {
            auto opened = m_open();
            if (!opened) {
                job(opened.error());
                continue;
            }
            store = std::move(*opened);
        }
        job(store.get());
        if (store->isBroken())
            store.reset();
    }
}

} // namespace vl
